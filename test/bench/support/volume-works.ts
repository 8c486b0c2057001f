import type SqliteDatabase from 'better-sqlite3'
import type { ChannelName, InputOf } from '#shared/api/contract'
import { complaintSortKeys } from '#shared/complaints/complaint-api'
import { openStatuses } from '#shared/complaints/complaint-status'
import { personKeys } from '#shared/duplicates/person-keys'

/** Bare queries that together read the rows of a work. */
export type BareWay = readonly { readonly sql: string; readonly values: readonly (string | number)[] }[]

/** One thing that a person waits for, and the bare queries that read the same rows in each way that may be quickest. */
export interface Work {
  readonly name: string
  readonly ask: (call: Call) => Promise<unknown>
  readonly ways: readonly BareWay[]
  /** Milliseconds at p95. */
  readonly aim: number
}

type Call = <C extends ChannelName>(channel: C, input: InputOf<C>) => Promise<unknown>
type Database = InstanceType<typeof SqliteDatabase>
type ListInput = InputOf<'complaints.list'>

const today = '2026-11-20'
const provider = 'Prestataire 700'
const inMarch = ['2019-03-01', '2019-03-31'] as const
const march = { closedFrom: inMarch[0], closedTo: inMarch[1] }
export const year = { from: '2025-01-01', to: '2025-12-31' }
const person = { name: 'Gaëlle Abgrall', phone: '06 12 34 56 78', email: 'gaelle@example.org' }
const excerpt = `replace(replace(substr(verbatim, 1, 200), char(10), ' '), char(9), ' ') as excerpt`
// How far an entry is on its way to naming nobody is told from the three instants before its excerpt.
const columns = `id, version, kind, number, received_at, site, nature, channel, severity, status, answer_due_on,
  answered_at, answered_on, closed_on, priority, outcome, answer_ceiling_on, answer_warning_on, answer_due_at,
  answer_ceiling_at, third_party_name, handled_by, coalesce(complainant_name, complainant_organisation) as person,
  complainant_phone, complainant_email, ordinal, satisfaction_score, anonymised_at, closed_at, cancelled_at, ${excerpt}`
const sorted: Record<(typeof complaintSortKeys)[number], string> = {
  ...{
    receivedAt: 'received_at',
    number: 'number_order',
    nature: 'nature',
    status: 'status',
    channel: 'channel',
  },
  ...{ answerDueOn: 'answer_due_on', severity: 'severity', priority: 'priority', outcome: 'outcome' },
  ...{ answeredOn: 'answered_on', closedOn: 'closed_on', thirdParty: 'third_party_name' },
}
const counted = `coalesce(kind, '') = 'complaint' and cancelled_at is null and reclassified_at is null`

function page(
  where: string,
  values: readonly (string | number)[] = [],
  order = 'received_at desc, ordinal desc',
): BareWay[] {
  const ask = (hint: string) => [
    { sql: `select ${columns} from complaint ${hint} where ${where} order by ${order} limit 101`, values },
  ]
  // As SQLite has it, and along the order of the list: what leads to many rows is found sooner on the way.
  return order.startsWith('received_at') ? [ask(''), ask('indexed by complaint_received_at')] : [ask('')]
}

function list(
  name: string,
  input: ListInput,
  where: string,
  values: readonly (string | number)[] = [],
): Work {
  return { name, ask: (call) => call('complaints.list', input), ways: page(where, values), aim: 50 }
}

const withWords = 'ordinal in (select rowid from complaint_search where complaint_search match ?)'

function words(name: string, text: string): Work {
  return list(name, { filter: { text } }, withWords, [`"${text}"*`])
}

/** Passes over the index alone, and reads the rows of the page. */
function leap(where: string, values: readonly (string | number)[], column: string, offset: number): BareWay {
  const from = where === '1' && column === 'third_party_name' ? 'third_party_name is null' : where
  const order = from === where ? `${column} desc, ordinal desc` : 'ordinal desc'
  return [
    {
      sql: `select ${columns} from complaint where ordinal in (
        select ordinal from complaint where ${from} order by ${order} limit 101 offset ${offset})`,
      values,
    },
  ]
}

function middleOfAll(by: 'receivedAt' | 'thirdParty', offset: number): Work {
  return {
    name: `the middle of the list by ${by}`,
    ask: (call) => call('complaints.list', { sort: { by, descending: true }, offset }),
    ways: [leap('1', [], sorted[by], offset)],
    aim: 50,
  }
}

function middleOf(
  name: string,
  filter: NonNullable<ListInput['filter']>,
  where: string,
  values: readonly (string | number)[],
  offset: number,
): Work {
  return {
    name: `the middle of ${name}`,
    ask: (call) => call('complaints.list', { filter, offset }),
    ways: [leap(where, values, 'received_at', offset)],
    aim: 50,
  }
}

/** Nothing of it is kept from the time before. */
function middleOfAnotherYear(half: number): Work {
  let turn = 0
  const offset = Math.floor(half / 10)
  return {
    name: 'the middle of another year',
    ask: (call) => {
      turn += 1
      const asked = String(2016 + (turn % 10))
      return call('complaints.list', { filter: { from: `${asked}-01-01`, to: `${asked}-12-31` }, offset })
    },
    ways: [leap('received_on between ? and ?', [year.from, year.to], 'received_at', offset)],
    aim: 500,
  }
}

/** What people wait for in the lists, the search, a case, the morning screen and the dashboard. */
export function volumeWorks(database: Database): Work[] {
  const text = (sql: string) => String(database.prepare(sql).pluck().get())
  const site = text('select id from site order by position desc limit 1')
  const handler = text('select id from employee order by position desc limit 1')
  const middle = text(
    'select number from complaint where ordinal >= (select max(ordinal) / 2 from complaint) limit 1',
  )
  const orders = complaintSortKeys.map((by): Work => {
    const column = sorted[by]
    const order = `${column} desc, ordinal desc`
    return {
      name: `first page by ${by}`,
      ask: (call) => call('complaints.list', { sort: { by, descending: true } }),
      ways: page('1', [], order),
      aim: 50,
    }
  })
  const half = Math.floor(Number(text('select count(*) from complaint')) / 2)
  const statuses = openStatuses.map((status) => `'${status}'`).join(', ')
  return [
    ...orders,
    list('page of a day nine years ago', { filter: { to: '2017-06-01' } }, 'received_on <= ?', [
      '2017-06-01',
    ]),
    list('filter: a year', { filter: year }, 'received_on between ? and ?', [year.from, year.to]),
    list('filter: a site', { filter: { sites: [site] } }, 'site = ?', [site]),
    list('filter: a nature', { filter: { natures: ['ATTENTE'] } }, 'nature = ?', ['ATTENTE']),
    list('filter: a rare nature', { filter: { natures: ['LANGUE'] } }, 'nature = ?', ['LANGUE']),
    list('filter: a channel', { filter: { channels: ['ONLINE_REVIEW'] } }, 'channel = ?', ['ONLINE_REVIEW']),
    list('filter: open cases', { filter: { statuses: [...openStatuses] } }, `status in (${statuses})`),
    list('filter: a rare status', { filter: { statuses: ['CANCELLED'] } }, 'status = ?', ['CANCELLED']),
    list('filter: a severity', { filter: { severities: [4] } }, 'severity = ?', [4]),
    list('filter: an outcome', { filter: { outcomes: ['MOOT'] } }, 'outcome = ?', ['MOOT']),
    list('filter: who handles', { filter: { handlers: [handler] } }, 'handled_by = ?', [handler]),
    list('filter: nobody handles', { filter: { unassigned: true } }, 'handled_by is null'),
    list('filter: a provider', { filter: { thirdParties: [provider] } }, 'third_party_name = ?', [provider]),
    list(
      'filter: late',
      { filter: { dueBefore: today } },
      'answer_due_on < ? and answered_at is null and closed_at is null and cancelled_at is null',
      [today],
    ),
    list('filter: closed in a month', { filter: march }, 'closed_on between ? and ?', [...inMarch]),
    list(
      'filter: nature, status and year',
      { filter: { natures: ['ATTENTE'], statuses: ['CLOSED'], ...year } },
      'nature = ? and status = ? and received_on between ? and ?',
      ['ATTENTE', 'CLOSED', year.from, year.to],
    ),
    middleOfAll('receivedAt', half),
    middleOfAll('thirdParty', half),
    middleOf('closed cases', { statuses: ['CLOSED'] }, 'status = ?', ['CLOSED'], half),
    middleOf('words of most', { text: 'bonjour' }, withWords, ['"bonjour"*'], Math.floor(half * 0.8)),
    middleOfAnotherYear(half),
    words('words of few', 'défibrillateur'),
    words('words of some', 'médiateur'),
    words('words of most', 'bonjour'),
    {
      name: 'count up to 10,000 of a year',
      ask: (call) => call('complaints.count', { filter: year, atMost: 10_000 }),
      ways: [
        [
          {
            sql: 'select count(*) from (select 1 from complaint where received_on between ? and ? limit 10001)',
            values: [year.from, year.to],
          },
        ],
      ],
      aim: 50,
    },
    {
      name: 'Ctrl+K: words of most',
      ask: (call) => call('search.find', { text: 'bonjour' }),
      ways: [[...newestFive('complaint'), ...newestFive('remark')]],
      aim: 50,
    },
    {
      name: 'a case by its number',
      ask: (call) => call('complaints.get', { number: middle }),
      ways: [caseOf(middle)],
      aim: 50,
    },
    {
      name: 'who complains: cases known at intake',
      ask: (call) => call('persons.find', { ...person, nature: 'ACCUEIL' }),
      ways: [[candidatesOf(personKeys(person))]],
      aim: 50,
    },
    {
      name: 'first page of remarks',
      ask: (call) => call('remarks.list', {}),
      ways: [firstRemarks],
      aim: 50,
    },
    {
      name: 'what is to be done, by importance',
      ask: (call) => call('complaints.priorities', {}),
      ways: [openCases],
      aim: 50,
    },
    { name: 'recurrences', ask: (call) => call('recurrences.list', {}), ways: [remarksOfYear], aim: 50 },
    { name: 'morning screen', ask: (call) => call('today.list', {}), ways: [morning], aim: 50 },
    { name: 'dashboard of a year', ask: (call) => call('indicators.get', year), ways: [dashboard], aim: 300 },
    { name: 'rate of a year', ask: (call) => call('rates.compute', year), ways: [rate], aim: 300 },
  ]
}

function newestFive(table: 'complaint' | 'remark'): BareWay {
  const index = `${table}_search`
  return [
    {
      sql: `select rowid from ${index} where ${index} match ? order by rowid desc limit 5`,
      values: ['"bonjour"*'],
    },
  ]
}

function caseOf(number: string): BareWay {
  const beside = (table: string) =>
    `select * from ${table} where complaint_id = (select id from complaint where number = ?)`
  return [
    'select * from complaint where number = ?',
    ...['agreed_solution', 'compensation', 'remark'].map(beside),
  ].map((sql) => ({ sql, values: [number] }))
}

const firstRemarks: BareWay = [
  {
    sql: `select id, version, kind, number, received_at, site, channel, topic, polarity, decision, status, displayed,
      third_party_name, transmitted_to, transmitted_on, decided_on, anonymised_at, ordinal, ${excerpt}
      from remark order by received_at desc, ordinal desc limit 101`,
    values: [],
  },
]

const openCases: BareWay = [
  {
    sql: `select ordinal, site, safety, severity, priority, impact, urgency, answer_due_on, answered_at
      from complaint where status in (${openStatuses.map((status) => `'${status}'`).join(', ')})`,
    values: [],
  },
]

const remarksOfYear: BareWay = [
  {
    sql: `select id, number, topic, site, received_on, ordinal from remark
      where received_on > date(?, '-365 days') and cancelled_at is null and promoted_at is null
        and polarity <> 'POSITIVE' order by received_on, ordinal`,
    values: [today],
  },
]

function candidatesOf(marks: readonly string[]) {
  return {
    sql: `select * from complaint where ordinal in (
       select ordinal from person_key where mark in (${marks.map(() => '?').join(', ')}) group by ordinal
       order by sum(case when mark like 'n:%' then 1 else 100 end) desc, ordinal desc limit 400)
     order by received_at desc, ordinal desc`,
    values: marks,
  }
}

const morning = [
  ['task_due_on < ?', 'task_due_on'],
  ['task_due_on = ?', 'task_due_on'],
  ['task_due_on > ? and task_warning_on <= task_due_on', 'task_due_on'],
  [`? <> '' and next_step = 'FOLLOW_UP' and kind = 'complaint'`, 'follow_up_due_on'],
  [`? <> '' and next_step = 'CLOSE' and kind = 'complaint'`, 'follow_up_due_on'],
].flatMap(([where, order]) => [
  { sql: `select count(*) from complaint where ${where}`, values: [today] },
  {
    sql: `select ${columns} from complaint where ${where} order by ${order}, ordinal limit 12`,
    values: [today],
  },
])

const inYear = [year.from, year.to]
const received = `from complaint where received_on between ? and ? and ${counted}`
const closed = `from complaint where closed_on between ? and ? and ${counted}`
const dashboard = [
  `select nature, site, channel, severity, count(*),
    sum(case when acknowledged_on <= acknowledgement_due_on then 1 else 0 end) ${received} group by 1, 2, 3, 4`,
  `select first_response_ms ${received} and first_response_ms is not null`,
  `select number, resolution_ms, first_reply_ms, minutes_spent, satisfaction_score ${closed}`,
  `select substr(received_on, 1, 7), count(*) ${received} group by 1`,
  `select substr(closed_on, 1, 7), count(*) ${closed} group by 1`,
  `select site, received_on, count(*) ${received} group by 1, 2`,
  `select count(*) from complaint where answer_due_on between ? and ? and ${counted}`,
].map((sql) => ({ sql, values: inYear }))

const rate = [
  {
    sql: `select site, received_on, count(*) ${received} and in_scope = 1
      and (written_form = 1 or coalesce(channel, '') in ('LETTER', 'EMAIL')) group by 1, 2`,
    values: inYear,
  },
]
