import type { PostgresLink } from '#service/database/postgres-link'

export interface Statement {
  readonly text: string
  readonly parameters: readonly unknown[]
}

/** A link that writes down what is asked while `run` runs. */
export function recordStatements(link: PostgresLink) {
  let recorded: Statement[] | null = null
  return {
    link: {
      ...link,
      async connect() {
        const client = await link.connect()
        return {
          ...client,
          query(text: string, parameters: readonly unknown[] = []) {
            recorded?.push({ text, parameters })
            return client.query(text, parameters)
          },
        }
      },
    } satisfies PostgresLink,
    async record(run: () => Promise<unknown>): Promise<Statement[]> {
      recorded = []
      await run()
      const statements = recorded
      recorded = null
      return statements
    },
  }
}
