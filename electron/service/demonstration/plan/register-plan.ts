import { leaver, leavingDay, quality } from '../office/employees'
import { instantAt } from '../office/office-days'
import { planBases } from './base-plan'
import { type ComplaintPlan, planComplaints } from './complaint-plan'
import { openDiary } from './diary'
import type { SamplePeriod } from './period'
import { passOn, settle } from './remark-life'
import { planRemarks } from './remark-plan'
import { change, type Step, successorOf } from './step'
import { planUnnamed } from './unnamed-plan'

/** From so many complaints on, some were remarks first. */
const someComplaints = 20

/** Everything that happens in the sample register, in the order in which it happens. */
export function planRegister(seed: number, period: SamplePeriod, complaints: number): Step[] {
  const promoted = complaints < someComplaints ? 0 : Math.max(1, Math.round(complaints / 300))
  const plan = planComplaints(seed, period, complaints - promoted)
  const unnamed = Array.from({ length: promoted }, (_, index) => planUnnamed(seed, period, index))
  const remarks = Math.max(0, Math.round(complaints * 0.98) - plan.reclassified.length - promoted)
  const steps = [
    ...planBases(seed, period),
    ...plan.steps,
    ...planSuccessors(plan),
    ...unnamed.flat(),
    ...planRemarks(seed, period, remarks),
    planLeaving(period),
  ]
  return steps.filter(({ at }) => at <= period.end).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** What becomes of the remarks that were complaints. */
function planSuccessors({ reclassified }: ComplaintPlan): Step[] {
  return reclassified.flatMap(({ story, diary }) => {
    const later = openDiary(story.random, successorOf(story.entry), diary.at)
    if (story.thirdParty) passOn(later, story.thirdParty)
    else settle(later, 'negative')
    return later.steps
  })
}

function planLeaving({ openedOn }: SamplePeriod): Step {
  return change('employees.update', {
    at: instantAt(leavingDay(openedOn), 17 * 60 + 55),
    actor: quality.name,
    entry: leaver.name,
    input: { changes: { active: false } },
  })
}
