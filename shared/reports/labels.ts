/** Words of codes and ids, in the language of the document. */
export interface Labels {
  nature(code: string): string
  channel(code: string): string
  topic(code: string): string
  site(id: string): string
  employee(id: string): string
  outcome(code: string): string
  compensation(code: string): string
}
