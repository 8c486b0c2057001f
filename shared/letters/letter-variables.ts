/** Where the value of a variable is filled in when it is missing. */
export type VariableSource = 'case' | 'letter' | 'organisation' | 'mediator' | 'authority'

export interface LetterVariable {
  readonly name: string
  readonly source: VariableSource
  /** The field of the record that gives the value, where there is one. */
  readonly field?: string
}

/**
 * Everything that a template may name, in the order of the picker. The names are French words without accents, so
 * that they can be typed; `letters:variables.<name>` says each in full.
 */
export const letterVariables = [
  { name: 'numero', source: 'case' },
  { name: 'date_reception', source: 'case', field: 'receivedAt' },
  { name: 'canal', source: 'case', field: 'channel' },
  { name: 'site', source: 'case', field: 'site' },
  { name: 'nature', source: 'case', field: 'nature' },
  { name: 'personne', source: 'case', field: 'complainant.name' },
  { name: 'resume', source: 'case', field: 'summary' },
  { name: 'paroles', source: 'case', field: 'verbatim' },
  { name: 'demande', source: 'case', field: 'requestedRemedy' },
  { name: 'date_faits', source: 'case', field: 'occurredOn' },
  { name: 'lieu', source: 'case', field: 'place' },
  { name: 'tiers', source: 'case', field: 'thirdParty.name' },
  { name: 'interlocuteur', source: 'case', field: 'handledBy' },
  { name: 'date_reponse', source: 'case' },
  { name: 'date_accuse', source: 'case', field: 'acknowledgedAt' },
  { name: 'date_decision', source: 'case', field: 'answeredAt' },
  { name: 'mesures', source: 'case', field: 'measuresTaken' },
  { name: 'motifs', source: 'case', field: 'refusalGrounds' },
  { name: 'solutions', source: 'case', field: 'agreedSolutions' },
  { name: 'gestes', source: 'case', field: 'compensations' },
  { name: 'pieces', source: 'letter' },
  { name: 'tiers_coordonnees', source: 'letter' },
  { name: 'motif_attente', source: 'letter' },
  { name: 'nouvelle_date', source: 'letter' },
  { name: 'organisation', source: 'organisation' },
  { name: 'organisation_adresse', source: 'organisation' },
  { name: 'organisation_telephone', source: 'organisation' },
  { name: 'organisation_courriel', source: 'organisation' },
  { name: 'contact_donnees', source: 'organisation' },
  { name: 'mediateur', source: 'mediator' },
  { name: 'mediateur_adresse', source: 'mediator' },
  { name: 'mediateur_site', source: 'mediator' },
  { name: 'mediation_possible', source: 'case' },
  { name: 'mediation_limite', source: 'case' },
  { name: 'service_charge', source: 'authority' },
  { name: 'service_adresse', source: 'authority' },
  { name: 'service_courriel', source: 'authority' },
  { name: 'service_telephone', source: 'authority' },
  { name: 'tribunal', source: 'authority' },
  { name: 'date_decision_implicite', source: 'case' },
] as const satisfies readonly LetterVariable[]

export type VariableName = (typeof letterVariables)[number]['name']

/** The values of one letter; a variable without one is left out. */
export type LetterValues = Readonly<Partial<Record<VariableName, string>>>

/** What the person types for this letter alone. */
export const letterInputs = ['pieces', 'tiers_coordonnees', 'motif_attente', 'nouvelle_date'] as const
export type LetterInput = (typeof letterInputs)[number]

const byName: ReadonlyMap<string, LetterVariable & { readonly name: VariableName }> = new Map(
  letterVariables.map((variable) => [variable.name, variable]),
)

/** The variable of a name, when there is one. */
export function findVariable(name: string): (LetterVariable & { readonly name: VariableName }) | undefined {
  return byName.get(name)
}
