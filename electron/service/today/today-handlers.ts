import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { findFormDue } from '#shared/complaints/next-step'
import type { LocalDate } from '#shared/time/day-number'
import { type Instant, localDateOf } from '#shared/time/local-date'
import {
  type TodayRow,
  type TodaySectionName,
  type TodayTask,
  type todayApi,
  todaySections,
} from '#shared/today/today-api'
import { type Context, zoneOf } from '../context'
import type { Handlers } from '../handlers'
import { daysOfSites } from './site-days'
import { type CaseSectionName, caseSections } from './today-conditions'
import {
  type ActionTaskRow,
  type CaseTaskRow,
  countActions,
  countCases,
  countSolutions,
  listActions,
  listCases,
  listSolutions,
  type SectionCounts,
  type SolutionTaskRow,
} from './today-store'

export const todayHandlers: Handlers<keyof typeof todayApi> = {
  'today.list': listToday,
  'today.count': async (context) => {
    const person = context.person
    const counts = await Promise.all(openSections(context).map((section) => section.count(person)))
    return {
      team: counts.reduce((sum, { team }) => sum + team, 0),
      mine: counts.reduce((sum, { mine }) => sum + mine, 0),
    }
  },
}

/** One kind of things to do: how many there are, and the first of them. */
interface Section {
  readonly name: TodaySectionName
  count(person: string | null): Promise<SectionCounts>
  list(wanted: { readonly person: string | null; readonly limit: number }): Promise<TodayRow[]>
}

async function listToday(
  context: Context,
  { scope, limit }: ParsedInputOf<'today.list'>,
): Promise<OutputOf<'today.list'>> {
  const person = context.person
  // Nobody at the keyboard has nothing of their own.
  const wanted = { person: scope === 'MINE' ? (person ?? '') : null, limit }
  const total = { team: 0, mine: 0 }
  let unassigned = 0
  const sections: OutputOf<'today.list'>['sections'] = []
  // A server far away is asked for everything at once.
  const counted = await Promise.all(
    openSections(context).map(async (section) => ({ section, counts: await section.count(person) })),
  )
  const filled = counted.filter(({ counts }) => counts.team > 0)
  const listed = await Promise.all(
    filled.map(({ section, counts }) => (scope === 'MINE' && counts.mine === 0 ? [] : section.list(wanted))),
  )
  for (const [index, { section, counts }] of filled.entries()) {
    total.team += counts.team
    total.mine += counts.mine
    unassigned += counts.unassigned
    sections.push({ name: section.name, team: counts.team, mine: counts.mine, rows: listed[index] ?? [] })
  }
  return { today: localDateOf(context.now, context.settings.timeZone), total, unassigned, sections }
}

function openSections(context: Context): Section[] {
  const { db } = context
  const days = daysOfSites(context)
  const cases = caseSections(days, context.now)
  const today = localDateOf(context.now, context.settings.timeZone)
  return todaySections.map((name): Section => {
    if (name === 'solutions') {
      return {
        name,
        count: (person) => countSolutions(db, days, person),
        list: async (wanted) => (await listSolutions(db, days, wanted)).map(toSolutionRow),
      }
    }
    if (name === 'actions') {
      return {
        name,
        count: (person) => countActions(db, today, person),
        list: async (wanted) => (await listActions(db, today, wanted)).map(toActionRow),
      }
    }
    return {
      name,
      count: (person) => countCases(db, cases[name], person),
      list: async (wanted) =>
        (await listCases(db, cases[name], wanted)).map((row) => toCaseRow(context, name, row)),
    }
  })
}

function toCaseRow(context: Context, section: CaseSectionName, row: CaseTaskRow): TodayRow {
  const facts = taskOf(context, section, row)
  const { dueOn } = facts
  const wasLateWhenImported = row.importedOn !== null && dueOn !== null && dueOn < row.importedOn
  return { ...rowOf(row), ...facts, wasLateWhenImported }
}

function rowOf(row: CaseTaskRow) {
  return {
    id: row.id,
    entity: 'complaint' as const,
    number: row.number,
    person: row.complainantName ?? row.complainantOrganisation,
    nature: row.nature,
    site: row.site,
    text: row.excerpt.replace(/\s+/g, ' '),
    score: null,
    handledBy: row.handledBy,
  }
}

type TaskFacts = Pick<TodayRow, 'task' | 'dueOn' | 'dueAt' | 'since' | 'score'>

function taskOf(context: Context, section: CaseSectionName, row: CaseTaskRow): TaskFacts {
  const task = (
    name: TodayTask,
    dueOn: LocalDate | null,
    since: LocalDate | null,
    dueAt: Instant | null = null,
  ): TaskFacts => ({ task: name, dueOn, dueAt, since, score: null })
  switch (section) {
    case 'ceilingPassed': {
      const isFirst = isBefore(row.acknowledgementCeilingOn, row.answerCeilingOn)
      const name = isFirst && row.acknowledgementCeilingOn === row.taskCeilingOn ? 'ACKNOWLEDGE' : 'ANSWER'
      return task(name, row.taskCeilingOn, row.receivedOn, row.taskCeilingAt)
    }
    case 'overdue':
    case 'dueToday':
    case 'warning': {
      const isFirst = isBefore(row.acknowledgementDueOn, row.answerDueOn)
      const name = isFirst && row.acknowledgementDueOn === row.taskDueOn ? 'ACKNOWLEDGE' : 'ANSWER'
      return task(name, row.taskDueOn, row.receivedOn, row.taskDueAt)
    }
    case 'reopened':
      return task('ANSWER_AGAIN', null, row.receivedOn)
    case 'followUps':
      return task('FOLLOW_UP', row.followUpDueOn, row.answeredOn)
    case 'writtenForms': {
      const zone = zoneOf(context, row.site)
      const until = findFormDue(row, zone, context.clocks.writtenFormDays)
      const isOver = until < localDateOf(context.now, zone)
      return task(isOver ? 'PROPOSE_DOWNGRADE' : 'FORMALISE', until, row.receivedOn)
    }
    case 'lowScores':
      return { ...task('CALL_BACK', null, row.answeredOn), score: row.satisfactionScore }
    case 'toClose':
      return task('CLOSE', null, row.receivedOn)
  }
}

// On the same day the answer does for both.
function isBefore(acknowledgement: LocalDate | null, answer: LocalDate | null): boolean {
  return acknowledgement !== null && (answer === null || acknowledgement < answer)
}

function toSolutionRow(row: SolutionTaskRow): TodayRow {
  const text = row.description.replace(/\s+/g, ' ')
  const { promisedFor: dueOn, receivedOn: since } = row
  return { ...rowOf(row), text, task: 'DO_SOLUTION', dueOn, dueAt: null, since, wasLateWhenImported: false }
}

function toActionRow({ id, title, owner, due, site }: ActionTaskRow): TodayRow {
  const none = { number: null, person: null, nature: null, since: null, score: null, dueAt: null }
  const wasLateWhenImported = false
  return {
    id,
    entity: 'action',
    task: 'DO_ACTION',
    site,
    text: title,
    dueOn: due,
    handledBy: owner,
    wasLateWhenImported,
    ...none,
  }
}
