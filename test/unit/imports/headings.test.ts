import { describe, expect, it } from 'vitest'
import { nameHeadings } from '#shared/imports/import-table'
import { matchValue } from '#shared/imports/match-value'
import { proposeColumns, recogniseHeading } from '#shared/imports/propose-columns'

describe('headings of old registers', () => {
  it.each([
    ['Date de réception', 'receivedAt'],
    ["Canal d'expression (mail, oral, formulaire)", 'channel'],
    ['Réclamant (nom et coordonnées)', 'contact'],
    ['Type (catégorie)', 'nature'],
    ['Actions correctives ou réponses apportées', 'measuresTaken'],
    ['Statut (en cours, résolu, clôturé)', 'status'],
    ['Thématique (analyse des récurrences)', 'nature'],
    ['N°', 'sourceReference'],
    ['Client', 'name'],
    ['Motif', 'nature'],
    ['Cause vérifiée', 'rootCause'],
    ['Responsable', 'handledBy'],
    ['Clôture', 'closedAt'],
    ['DDS_DATE_CREATION', 'receivedAt'],
    ['PROVENANCE_ORIGINALE', 'channel'],
    ['Ressenti usager (Positif, Neutre, Négatif)', 'polarity'],
    ['Écrit le', 'receivedAt'],
    ['ID expérience', 'sourceReference'],
    ['Formation concernée (facultatif)', 'service'],
    ['Adresse e-mail', 'email'],
    ['Tél.', 'phone'],
  ])('recognises %s', (heading, target) => expect(recogniseHeading(heading)).toBe(target))

  it('leaves out what it does not know and fills no field twice', () => {
    expect(proposeColumns(['Date', 'Reçu le', 'Machin', 'Description'], [10, 10, 5, 80])).toEqual([
      'receivedAt',
      null,
      null,
      'verbatim',
    ])
  })

  it('takes the wordiest column for the words received when none is named so', () => {
    expect(proposeColumns(['id', 'category', 'subcategories', 'creationdate'], [36, 12, 90, 10])[2]).toBe(
      'verbatim',
    )
  })

  it('numbers headings that come twice and names empty ones', () => {
    expect(nameHeadings(['Date', '', 'Date'])).toEqual(['Date', 'Colonne 2', 'Date (2)'])
  })

  it('finds persons whatever the order of their names, and codes by synonyms', () => {
    const people = [{ code: 'a', labels: ['Anne Le Goff'] }]
    expect(matchValue('employee', 'Mme LE GOFF Anne', people)).toBe('a')
    expect(matchValue('employee', 'Anne', people)).toBeNull()
    expect(matchValue('channel', 'Courrier recommandé', [{ code: 'LETTER', labels: ['Courrier'] }])).toBe(
      'LETTER',
    )
    expect(matchValue('nature', 'Mystère', [{ code: 'AUTRE', labels: ['Autre'] }])).toBeNull()
  })
})
