import type { OutputOf } from '#shared/api/contract'
import type { importApi } from '#shared/imports/import-api'
import type { Context } from '../context'
import type { Handlers, ServiceHandlers } from '../handlers'
import { cancelJob, isImportRunning } from './import-jobs'
import { offerImport, openImport, previewImport } from './preview-import'
import { writeRefusals } from './refusal-document'
import { runImport } from './run-import'
import { undoImport } from './undo-import'

type OwnTransactions = 'imports.check' | 'imports.run' | 'imports.undo' | 'imports.cancel'

export const importHandlers: Handlers<Exclude<keyof typeof importApi, OwnTransactions>> = {
  'imports.open': openImport,
  'imports.offer': offerImport,
  'imports.preview': previewImport,
  'imports.list': listImports,
  'imports.origin': readOrigin,
  'documents.importRefusals': writeRefusals,
}

/** An import, and its undoing, take one transaction after the other: others are answered in between. */
export const importServiceHandlers: ServiceHandlers<OwnTransactions> = {
  'imports.check': (service, input) => runImport(service, input, null),
  'imports.run': runImport,
  'imports.undo': undoImport,
  'imports.cancel': async (_service, { job }) => ({ cancelled: cancelJob(job) }),
}

async function listImports({ db, employees }: Context): Promise<OutputOf<'imports.list'>> {
  const rows = await db
    .selectFrom('import')
    .selectAll()
    .orderBy('startedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  return {
    imports: rows.map(
      ({
        id,
        startedAt,
        actor,
        fileName,
        state,
        linesRead,
        complaints,
        remarks,
        duplicates,
        refused,
        undoneAt,
      }) => ({
        ...{
          id,
          at: startedAt,
          fileName,
          read: linesRead,
          complaints,
          remarks,
          duplicates,
          refused,
          undoneAt,
        },
        actor: employees.find((employee) => employee.id === actor)?.name ?? '—',
        state: readState(state, id),
      }),
    ),
  }
}

/** One that says it runs while nothing runs was interrupted: what it recorded is whole, and can be undone. */
function readState(state: string, id: string): OutputOf<'imports.list'>['imports'][number]['state'] {
  if (isImportRunning(id)) return 'RUNNING'
  if (state === 'DONE' || state === 'UNDONE' || state === 'CANCELLED') return state
  return 'INTERRUPTED'
}

async function readOrigin(
  { db }: Context,
  { id }: { readonly id: string },
): Promise<OutputOf<'imports.origin'>> {
  const row = await db
    .selectFrom('importEntry')
    .innerJoin('import', 'import.id', 'importEntry.importId')
    .select([
      'importId',
      'startedAt as at',
      'fileName',
      'line',
      'sourceReference',
      'sourceReceived',
      'sourceNature',
    ])
    .where('entryId', '=', id)
    .executeTakeFirst()
  return { origin: row ?? null }
}
