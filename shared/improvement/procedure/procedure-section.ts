/** The sections of the complaint-handling policy and procedure, in their order. */
export const procedureSections = [
  'policy',
  'scope',
  'definitions',
  'people',
  'channels',
  'recording',
  'delays',
  'handling',
  'compensation',
  'answer',
  'recourse',
  'followUp',
  'remarks',
  'record',
  'indicators',
  'improvement',
  'privacy',
  'retention',
  'standards',
  'revision',
] as const
export type ProcedureSection = (typeof procedureSections)[number]

/** GENERATED follows the settings; OWN is in the organisation's words; OUTDATED is so too, and the settings have changed since. */
export const sectionStates = ['GENERATED', 'OWN', 'OUTDATED'] as const
export type SectionState = (typeof sectionStates)[number]

/** Where a section stands, given its own words and what the settings gave when they were written. */
export function sectionState(
  own: { readonly text: string; readonly writtenOver: string } | null,
  generated: string,
): SectionState {
  if (own === null || own.text === generated) return 'GENERATED'
  return own.writtenOver === generated ? 'OWN' : 'OUTDATED'
}
