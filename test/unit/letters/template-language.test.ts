import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLetter } from '#shared/letters/letter-text'
import { letterVariables } from '#shared/letters/letter-variables'
import { parseTemplate, templateFindings } from '#shared/letters/parse-template'
import { hasPlaceholder, placeholderOf, renderTemplate } from '#shared/letters/render-template'

const options = { language: 'fr', placeholder: (name: string) => placeholderOf(name) } as const

function render(text: string, values: Readonly<Record<string, string>>) {
  return renderTemplate(parseTemplate(text).nodes, values, options)
}

function codesOf(text: string) {
  return parseTemplate(text).findings.map(({ code, line }) => [code, line])
}

describe('the language of letters', () => {
  it('puts values in their place', () => {
    expect(render('Dossier {{numero}} de {{ personne }}.', { numero: 'R-1', personne: 'Anne' }).text).toBe(
      'Dossier R-1 de Anne.',
    )
  })

  it('keeps a passage only if its value is known, in French words and in English ones', () => {
    const text = 'A{{si mediateur}} avec {{mediateur}}{{sinon}} sans{{fin}}.'
    expect(render(text, { mediateur: 'M' }).text).toBe('A avec M.')
    expect(render(text, {}).text).toBe('A sans.')
    expect(render('{{if tiers}}oui{{else}}non{{end}}', {}).text).toBe('non')
  })

  it('takes away the line of a block tag that stands alone on it', () => {
    expect(render('un\n{{si tiers}}\ndeux\n{{fin}}\ntrois', { tiers: 'x' }).text).toBe('un\ndeux\ntrois')
    expect(render('un\n{{si tiers}}\ndeux\n{{fin}}\ntrois', {}).text).toBe('un\ntrois')
  })

  it('names what is missing once, and marks its place', () => {
    const { text, missing } = render('{{numero}} {{pieces}} {{pieces}}', { numero: 'R-1', pieces: '  ' })
    expect(missing).toEqual(['pieces'])
    expect(text).toBe('R-1 ‹pieces› ‹pieces›')
    expect(hasPlaceholder(text)).toBe(true)
  })

  it('asks for nothing that stands in a passage left out', () => {
    expect(render('{{si mediateur}}{{mediateur_site}}{{fin}}', {}).missing).toEqual([])
  })

  it('names an unknown variable and its line', () => {
    expect(parseTemplate('un\ndeux {{numero}}\ntrois {{ adresse }}').findings).toEqual([
      { code: 'TEMPLATE_VARIABLE_UNKNOWN', line: 3, name: 'adresse' },
    ])
  })

  it('finds blocks that are not closed, closed twice, or closed outside', () => {
    expect(codesOf('{{si tiers}}\n{{si lieu}}a{{fin}}')).toEqual([['TEMPLATE_BLOCK_OPEN', 1]])
    expect(codesOf('a\n{{fin}}')).toEqual([['TEMPLATE_END_ALONE', 2]])
    expect(codesOf('{{sinon}}')).toEqual([['TEMPLATE_ELSE_ALONE', 1]])
    expect(codesOf('{{si tiers}}{{sinon}}{{sinon}}{{fin}}')).toEqual([['TEMPLATE_ELSE_ALONE', 1]])
    expect(codesOf('{{numero\n}}')).toEqual([['TEMPLATE_TAG_OPEN', 1]])
    expect(codesOf('{{}} {{numero 12}}')).toEqual([
      ['TEMPLATE_TAG_UNREADABLE', 1],
      ['TEMPLATE_TAG_UNREADABLE', 1],
    ])
    expect(codesOf(`${'{{si tiers}}'.repeat(7)}${'{{fin}}'.repeat(7)}`)[0]?.[0]).toBe('TEMPLATE_TOO_DEEP')
    expect(codesOf('x'.repeat(20_001))).toEqual([['TEMPLATE_TOO_LONG', 1]])
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('knows no variable %s', (name) => {
    expect(codesOf(`{{${name}}}`)).toEqual([['TEMPLATE_VARIABLE_UNKNOWN', 1]])
    expect(render(`{{${name}}}`, {}).text).toBe('')
  })

  it('leaves braces in a value as they are', () => {
    const hostile = '{{motifs}} {{si tiers}} #{1+1} </p>'
    expect(render('Nom : {{personne}}', { personne: hostile, motifs: 'secret' }).text).toContain(hostile)
  })

  it('sets our French words, never those of the customer', () => {
    expect(render('Objet : « {{paroles}} »', { paroles: 'Quoi ?' }).text).toBe(
      'Objet\u202f: «\u202fQuoi ?\u202f»',
    )
  })

  it('never throws, whatever is typed, and finds only what it knows how to find', () => {
    const word = fc.constantFrom(
      ...[
        '{{',
        '}}',
        'si ',
        'sinon',
        'fin',
        '\n',
        ' ',
        'numero',
        'if',
        '{{si tiers}}',
        '{{fin}}',
        '{',
        'é',
        '🙂',
      ],
      ...letterVariables.map(({ name }) => `{{${name}}}`),
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 60 }).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(text, fc.dictionary(fc.string(), fc.string()), (template, values) => {
        const { nodes, findings } = parseTemplate(template)
        for (const { code, line } of findings) {
          expect(templateFindings).toContain(code)
          expect(line).toBeGreaterThan(0)
          expect(line).toBeLessThanOrEqual(template.split('\n').length)
        }
        expect(typeof renderTemplate(nodes, values, options).text).toBe('string')
      }),
      { numRuns: 400 },
    )
  })

  it('gives back a text without tags as it was, in English', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('{{') && !text.includes('\n\n\n')),
        (text) =>
          renderTemplate(parseTemplate(text).nodes, {}, { ...options, language: 'en' }).text === text.trim(),
      ),
    )
  })
})

describe('the text of a letter', () => {
  it('is cut into paragraphs and lists', () => {
    expect(splitLetter('Madame,\n\nVoici :\n- un\n– deux\nFin\nde page\n\n')).toEqual([
      { type: 'paragraph', text: 'Madame,' },
      { type: 'paragraph', text: 'Voici :' },
      { type: 'list', items: ['un', 'deux'] },
      { type: 'paragraph', text: 'Fin\nde page' },
    ])
  })
})
