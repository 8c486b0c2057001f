import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '../context'
import type { SiteDays } from './site-days'
import { type CaseSection, solutionsCondition } from './today-conditions'

export interface SectionCounts {
  readonly team: number
  readonly mine: number
  readonly unassigned: number
}

const complaintColumns = sql`complaint.id, complaint.number, complaint.nature, complaint.site,
  complaint.complainant_name, complaint.complainant_organisation, complaint.handled_by, complaint.received_on,
  complaint.clock_started_at,
  complaint.acknowledgement_due_on, complaint.acknowledgement_ceiling_on, complaint.answer_due_on,
  complaint.answer_ceiling_on, complaint.task_due_on, complaint.task_due_at, complaint.task_ceiling_on,
  complaint.task_ceiling_at, complaint.answered_on,
  complaint.follow_up_due_on, complaint.satisfaction_score, substr(complaint.verbatim, 1, 200) as excerpt,
  (select substr(import.started_at, 1, 10) from import_entry join import on import.id = import_entry.import_id
    where import_entry.entry_id = complaint.id) as imported_on`

export interface CaseTaskRow {
  id: string
  number: string
  nature: string
  site: string
  complainantName: string | null
  complainantOrganisation: string | null
  handledBy: string | null
  receivedOn: string
  clockStartedAt: string
  acknowledgementDueOn: string | null
  acknowledgementCeilingOn: string | null
  answerDueOn: string | null
  answerCeilingOn: string | null
  taskDueOn: string | null
  taskDueAt: string | null
  taskCeilingOn: string | null
  taskCeilingAt: string | null
  answeredOn: string | null
  followUpDueOn: string | null
  satisfactionScore: number | null
  excerpt: string
  /** When it came with an old register, as a date in UTC. */
  importedOn: string | null
}

/** How many cases of a section there are: of the team, of one person, of nobody. */
export function countCases(db: Db, { condition }: CaseSection, person: string | null) {
  return count(db, sql`complaint`, sql.ref('complaint.handled_by'), condition, person)
}

export async function listCases(
  db: Db,
  { condition, order }: CaseSection,
  wanted: { readonly person: string | null; readonly limit: number },
): Promise<CaseTaskRow[]> {
  const { rows } = await sql<CaseTaskRow>`select ${complaintColumns} from complaint
    where ${condition} ${ofPerson(sql.ref('complaint.handled_by'), wanted.person)}
    order by ${order} limit ${sql.lit(wanted.limit)}`.execute(db)
  return rows
}

// Promises are few, and their cases fewer: the index of promises leads.
const promisesOfCases = sql`agreed_solution cross join complaint`
const isOfCase = sql`complaint.id = agreed_solution.complaint_id`

export function countSolutions(db: Db, days: SiteDays, person: string | null) {
  const condition = sql<SqlBool>`${isOfCase} and ${solutionsCondition(days)}`
  return count(db, promisesOfCases, sql.ref('complaint.handled_by'), condition, person)
}

export interface SolutionTaskRow extends CaseTaskRow {
  description: string
  promisedFor: string
}

export async function listSolutions(
  db: Db,
  days: SiteDays,
  wanted: { readonly person: string | null; readonly limit: number },
): Promise<SolutionTaskRow[]> {
  const { rows } = await sql<SolutionTaskRow>`select ${complaintColumns}, agreed_solution.description,
      agreed_solution.promised_for
    from ${promisesOfCases} where ${isOfCase} and ${solutionsCondition(days)}
      ${ofPerson(sql.ref('complaint.handled_by'), wanted.person)}
    order by agreed_solution.promised_for, complaint.ordinal limit ${sql.lit(wanted.limit)}`.execute(db)
  return rows
}

const isActionDue = (today: string) =>
  sql<SqlBool>`action.due <= ${today} and action.done is null and action.cancelled_at is null`

export function countActions(db: Db, today: string, person: string | null) {
  return count(db, sql`action`, sql.ref('action.owner'), isActionDue(today), person)
}

export interface ActionTaskRow {
  id: string
  title: string
  owner: string
  due: string
  site: string | null
}

export async function listActions(
  db: Db,
  today: string,
  wanted: { readonly person: string | null; readonly limit: number },
): Promise<ActionTaskRow[]> {
  const { rows } =
    await sql<ActionTaskRow>`select action.id, action.title, action.owner, action.due, action.site
    from action where ${isActionDue(today)} ${ofPerson(sql.ref('action.owner'), wanted.person)}
    order by action.due, action.ordinal limit ${sql.lit(wanted.limit)}`.execute(db)
  return rows
}

async function count(
  db: Db,
  from: RawBuilder<unknown>,
  owner: RawBuilder<unknown>,
  condition: Expression<SqlBool>,
  person: string | null,
): Promise<SectionCounts> {
  const { rows } = await sql<Record<keyof SectionCounts, number | string | null>>`select count(*) as team,
      sum(case when ${owner} = ${person} then 1 else 0 end) as mine,
      sum(case when ${owner} is null then 1 else 0 end) as unassigned
    from ${from} where ${condition}`.execute(db)
  const [row] = rows
  return {
    team: Number(row?.team ?? 0),
    mine: Number(row?.mine ?? 0),
    unassigned: Number(row?.unassigned ?? 0),
  }
}

function ofPerson(owner: RawBuilder<unknown>, person: string | null): RawBuilder<unknown> {
  return person === null ? sql`` : sql`and ${owner} = ${person}`
}
