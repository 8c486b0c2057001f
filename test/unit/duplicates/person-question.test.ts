import { expect, it } from 'vitest'
import { personQuestion } from '#shared/duplicates/person-question'

it.each([
  ['jeanne@exemple.fr', { email: 'jeanne@exemple.fr' }],
  ['01 99 00 12 34', { phone: '01 99 00 12 34' }],
  ['+33 (0)1.99.00.12.34', { phone: '+33 (0)1.99.00.12.34' }],
  ['Jeanne Œuvrard', { name: 'Jeanne Œuvrard' }],
  ['31', { name: '31' }],
])('%s is looked for as what it is', (text, question) => {
  expect(personQuestion(text)).toEqual(question)
})
