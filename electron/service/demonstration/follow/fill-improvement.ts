import { addDays, type LocalDate } from '#shared/time/day-number'
import { yearPeriod } from '#shared/time/period'
import { director, quality, shop } from '../office/employees'
import type { Call } from './fill-cases'
import { sampleApproval, sampleRatings, sampleReview, sampleRisks } from './sample-improvement'

/** What the quality manager did beside the cases: a closed review, risks, two self-assessments, an approved procedure. */
export async function fillImprovement(call: Call, today: LocalDate): Promise<void> {
  const people = [director, quality, shop].map(({ name }) => name)
  const personAt = (index: number) => people[index % people.length] ?? null
  for (const [index, { due, ...risk }] of sampleRisks.entries()) {
    await call('risks.create', {
      ...risk,
      owner: personAt(index + 1),
      due: due === null ? null : addDays(today, due),
    })
  }
  for (const { daysAgo, marks, comment } of sampleRatings) {
    await call('selfAssessments.create', {
      assessedOn: addDays(today, -daysAgo),
      ratings: [...marks.replaceAll(' ', '')].map(Number),
      comment,
    })
  }
  const { participants, findings, decisions, conclusion } = sampleReview
  const review = await call('managementReviews.create', {
    ...yearPeriod(Number(today.slice(0, 4)) - 1),
    heldOn: addDays(today, -20),
    participants: participants.map((position, index) => ({ name: people[index] ?? position, position })),
    findings,
    decisions: decisions.map(({ text, due }, index) => ({
      text,
      owner: personAt(index),
      due: addDays(today, due),
    })),
    conclusion,
  })
  await call('managementReviews.close', { id: review.id, version: review.version })
  await call('standards.confirm', { standard: 'QUALITE_TOURISME', checkedOn: addDays(today, -60) })
  await call('procedure.approve', {
    approvedBy: `${director.name}, ${sampleApproval.position}`,
    approvedOn: addDays(today, -15),
    note: sampleApproval.note,
  })
}
