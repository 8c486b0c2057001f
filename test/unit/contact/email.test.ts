import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { isEmail } from '#shared/contact/email'

it.each([
  'jean.dupont@exemple.fr',
  'hélène+réclamation@forêt.fr',
  "o'connor@example.co.uk",
  'x@1.xn--p1ai',
  '用户@例子.广告',
  'a_b-c@sous.domaine.alsace',
])('accepts %s', (text) => expect(isEmail(text)).toBe(true))

it.each([
  '',
  'jean',
  'jean@exemple',
  'jean@exemple,fr',
  'jean@@exemple.fr',
  'jean @exemple.fr',
  'jean@exemple..fr',
  '.jean@exemple.fr',
  'jean.@exemple.fr',
  'Jean <jean@exemple.fr>',
  'jean@exemple.fr;luc@exemple.fr',
  `${'a'.repeat(60)}@${'b'.repeat(200)}.fr`,
])('refuses %s', (text) => expect(isEmail(text)).toBe(false))

test.prop([fc.emailAddress({ size: 'small' })])(
  'accepts addresses of the standard that people have',
  (address) => {
    if (/^[\w.-]+@/.test(address)) expect(isEmail(address)).toBe(true)
  },
)

test.prop([fc.string()])('never throws', (text) => {
  expect(typeof isEmail(text)).toBe('boolean')
})
