import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reportSections } from '#shared/reports/report-sections'
import { writtenComplaint } from '#test/support/entries'
import { engines, openTestService } from '#test/support/open-service'
import { readPdf } from '#test/support/read-pdf'

const half = { from: '2026-05-01', to: '2026-10-31' }

/** Keeps the papers where somebody wants to look at them. */
function keep(name: string, bytes: Uint8Array) {
  const folder = process.env.KEEP_PAPERS
  if (folder) writeFileSync(`${folder}/${name}.pdf`, bytes)
}

describe.each(engines)('improvement on %s', (engine) => {
  it('keeps reviews, risks, assessments, the procedure and checks of standards', async () => {
    const service = await openTestService({ engine })
    const { call, refuse } = service
    const complaint = await call(
      'intake.record',
      writtenComplaint({ receivedAt: '2026-09-03T09:00:00.000Z' }),
    )

    // A review shows the figures of now until it is closed, and those of its closing ever after.
    const draft = await call('managementReviews.create', half)
    expect(draft.figures[0]).toMatchObject({ key: 'received', value: 1, n: 1 })
    const gaps = await refuse('managementReviews.close', { id: draft.id, version: 1 })
    expect(gaps.issues?.map(({ path }) => path)).toEqual(['heldOn', 'participants', 'findings', 'conclusion'])
    const written = await call('managementReviews.update', {
      id: draft.id,
      version: 1,
      changes: {
        heldOn: '2026-11-10',
        participants: [{ name: 'Anne Le Goff', position: 'Directrice' }, { name: 'Paul Élu' }],
        findings: 'Une seule réclamation.',
        decisions: [
          { text: 'Revoir les horaires', owner: 'Bruno Caër', due: '2026-12-01' },
          { text: 'Rien d’autre' },
        ],
        conclusion: 'Le dispositif convient.',
      },
    })
    expect((await refuse('managementReviews.update', { id: draft.id, version: 1, changes: {} })).code).toBe(
      'CONFLICT',
    )
    const [first] = written.decisions
    const kept = await call('managementReviews.update', {
      id: draft.id,
      version: 2,
      changes: { decisions: [{ id: first?.id, text: 'Revoir les horaires d’hiver', owner: first?.owner }] },
    })
    expect(kept.decisions).toMatchObject([{ id: first?.id, text: 'Revoir les horaires d’hiver' }])
    const closed = await call('managementReviews.close', { id: draft.id, version: 3 })
    const action = await call('actions.create', { kind: 'IMPROVEMENT', title: 'Horaires d’hiver' })
    const linked = await call('managementReviews.linkAction', {
      id: draft.id,
      decision: first?.id ?? '',
      action: action.id,
    })
    expect(linked.decisions[0]?.action).toMatchObject({ id: action.id, title: 'Horaires d’hiver' })
    await call('complaints.cancel', { id: complaint.id, version: 1, reason: 'Saisie deux fois' })
    expect((await call('managementReviews.get', { id: draft.id })).figures).toEqual(closed.figures)
    const late = await refuse('managementReviews.update', { id: draft.id, version: 5, changes: {} })
    expect(late.message).toContain('close')
    const given = await call('managementReviews.create', half)
    await call('managementReviews.cancel', { id: given.id, version: 1, reason: 'En double' })
    expect((await call('managementReviews.list', {})).reviews.map(({ status }) => status).sort()).toEqual([
      'CANCELLED',
      'CLOSED',
    ])

    // Risks stand by criticality; one that is retired stays with its reason.
    const small = await call('risks.create', { title: 'Panne', severity: 2, probability: 1 })
    const great = await call('risks.create', {
      title: 'Horaires faux',
      cause: 'Plusieurs tableaux',
      severity: 3,
      probability: 3,
      control: 'Un seul tableau',
      owner: 'Anne Le Goff',
      due: '2026-12-15',
    })
    expect([great.criticality, great.level]).toEqual([9, 'HIGH'])
    service.clock.now = '2026-11-18T09:00:00.000Z'
    const confirmed = await call('risks.confirm', { id: great.id, version: 1 })
    expect(confirmed.updatedOn).toBe('2026-11-18')
    expect((await refuse('risks.update', { id: great.id, version: 1, changes: {} })).code).toBe('CONFLICT')
    const lower = await call('risks.update', { id: great.id, version: 2, changes: { probability: 2 } })
    expect([lower.criticality, lower.level, lower.cause]).toEqual([6, 'MEDIUM', 'Plusieurs tableaux'])
    await call('risks.retire', { id: small.id, version: 1, reason: 'Matériel remplacé' })
    expect((await call('risks.list', {})).risks.map(({ title }) => title)).toEqual(['Horaires faux'])
    expect((await call('risks.list', { withRetired: true })).risks).toHaveLength(2)
    expect((await refuse('risks.update', { id: small.id, version: 2, changes: {} })).code).toBe('REFUSED')
    expect((await call('risks.restore', { id: small.id, version: 2 })).retiredOn).toBeNull()

    // An assessment may be left and finished; whole ones have their quotient.
    const marks = Array.from({ length: 25 }, () => 3)
    const partial = await call('selfAssessments.create', {
      ratings: marks.map((mark, i) => (i < 20 ? mark : null)),
    })
    expect([partial.value, partial.rated, partial.completedAt]).toEqual([null, 20, null])
    expect((await refuse('documents.selfAssessment', {})).code).toBe('REFUSED')
    const whole = await call('selfAssessments.update', {
      id: partial.id,
      version: 1,
      changes: { ratings: marks, assessedOn: '2025-11-03' },
    })
    expect([whole.value, whole.band, whole.assessedOn]).toEqual([21, 'ADEQUATE', '2025-11-03'])
    const better = await call('selfAssessments.create', {
      ratings: marks.map(() => 4),
      comment: 'En progrès.',
    })
    expect([better.value, better.band]).toEqual([28, 'ASSET'])
    const wrong = await call('selfAssessments.create', { ratings: marks.map(() => 1) })
    await call('selfAssessments.cancel', { id: wrong.id, version: 1, reason: 'Essai' })
    expect((await call('selfAssessments.list', {})).assessments.map(({ value }) => value)).toEqual([28, 21])

    // The procedure follows the settings, is put in own words, approved, and never changes afterwards.
    const procedure = await call('procedure.get', {})
    expect(procedure.changedSince).toHaveLength(procedure.sections.length)
    const own = 'Nous répondons toujours.\n\n- sans frais ;\n- par écrit.'
    const changed = await call('procedure.saveSection', { section: 'policy', version: 0, text: own })
    expect(changed.sections[0]).toMatchObject({ text: own, state: 'OWN', version: 1 })
    expect((await refuse('procedure.saveSection', { section: 'policy', version: 0, text: 'x' })).code).toBe(
      'CONFLICT',
    )
    const version = await call('procedure.approve', {
      approvedBy: 'Anne Le Goff, directrice',
      note: 'Première',
    })
    expect(version.number).toBe(1)
    const frozen = await call('documents.procedure', { number: 1 })
    expect((await refuse('procedure.approve', { approvedBy: 'Anne' })).message).toContain('version 1')
    await call('settings.update', { organisation: { name: 'Office de tourisme de Penvénan' } })
    const after = await call('procedure.get', {})
    expect(after.sections[0]?.state).toBe('OUTDATED')
    expect(after.changedSince).toContain('scope')
    expect(after.changedSince).not.toContain('policy')
    const reset = await call('procedure.resetSection', { section: 'policy', version: 1 })
    expect(reset.sections[0]?.state).toBe('GENERATED')
    expect((await call('documents.procedure', { number: 1 })).bytes).toEqual(frozen.bytes)
    expect((await call('procedure.approve', { approvedBy: 'Anne Le Goff' })).number).toBe(2)
    expect((await refuse('documents.procedure', { number: 7 })).code).toBe('NOT_FOUND')
    await expect(
      service.service.register?.engine.db.updateTable('procedureVersion').set({ note: 'x' }).execute(),
    ).rejects.toThrow(/approved/)

    // The wording of a standard is confirmed for the day of the audit.
    const { standards } = await call('standards.confirm', {
      standard: 'QUALITE_TOURISME',
      version: 'Référentiel 2026',
      checkedOn: '2026-11-02',
    })
    expect(standards[0]).toMatchObject({
      version: 'Référentiel 2026',
      checkedOn: '2026-11-02',
      isInForce: true,
    })
    const later = await call('standards.list', { on: '2027-02-01' })
    expect(later.standards.map(({ isInForce }) => isInForce)).toEqual([false, true])
    expect((await refuse('standards.confirm', { standard: 'RNQ_9' })).code).toBe('INVALID_INPUT')

    expect((await call('register.verify', {})).findings).toEqual([])
    if (engine === 'sqlite') {
      keep('review', (await call('documents.managementReview', {})).bytes)
      keep('risks', (await call('documents.riskAnalysis', {})).bytes)
      keep('assessment', (await call('documents.selfAssessment', {})).bytes)
      keep('procedure', frozen.bytes)
      const texts = await Promise.all(
        [
          call('documents.managementReview', {}),
          call('documents.managementReview', { id: draft.id, language: 'en' }),
          call('documents.riskAnalysis', {}),
          call('documents.selfAssessment', {}),
          call('documents.procedure', { number: 1 }),
          call('documents.procedure', { language: 'en' }),
        ].map(async (made) => readPdf((await made).bytes)),
      )
      for (const pdf of texts) {
        expect(pdf.isMarked).toBe(true)
        expect(pdf.xmp).toContain('<pdfaid:part>3</pdfaid:part>')
        for (const page of pdf.pages) expect(page.right).toBeLessThanOrEqual(page.width - 40)
      }
      const [review, english, risks, assessment, approved, inEnglish] = texts.map(({ text }) => text)
      expect(review).toContain('Revoir les horaires d’hiver')
      expect(review).toContain('Anne Le Goff, Directrice')
      expect(english).toContain('A year earlier')
      expect(risks).toMatch(/6, à surveiller/)
      expect(assessment).toContain('Quotient de service : 28,0 sur 35 – un atout')
      expect(assessment).toContain('03/11/2025')
      expect(approved).toContain('Nous répondons toujours.')
      expect(approved).toContain('Première')
      expect(inEnglish).toContain('Complaint-handling policy and procedure')

      const told = ['summary', 'risks', 'review', 'assessment']
      const omit = reportSections.map(({ key }) => key).filter((key) => !told.includes(key))
      const year = { from: '2026-01-01', to: '2026-12-31' }
      const report = await readPdf((await call('documents.followUpReport', { ...year, omit })).bytes)
      expect(report.outline).toEqual([
        '1. Synthèse',
        '2. Analyse des risques',
        '3. Revue de direction',
        'Annexe G. Auto-évaluation du service',
      ])
      expect(report.text).toContain('Une seule réclamation.')
      expect(report.text).toContain('3 × 2 = 6, à surveiller')
    }
    await service.close()
  })
})
