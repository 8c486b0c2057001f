import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEmbeddedData } from '#service/issued-reports/read-embedded-data'
import { refusalGrounds, writtenComplaint } from '#test/support/entries'
import { engines, openTestService, type TestService } from '#test/support/open-service'
import { type ReadPdf, readPdf } from '#test/support/read-pdf'

const period = { from: '2026-11-01', to: '2026-11-15' }

describe.each(engines)('a follow-up report on %s', (engine) => {
  let office: TestService
  const numbers: string[] = []

  beforeAll(async () => {
    office = await openTestService({ engine })
    const sites = ['Site du Port', 'Site de la Plage', 'Site du Port']
    for (const [index, site] of sites.entries()) {
      const day = `2026-11-0${index + 2}T10:30`
      const entry = writtenComplaint({ site, receivedAt: day, verbatim: `Verbatim ${index}.` })
      numbers.push((await office.call('intake.record', entry)).number)
    }
  })
  afterAll(() => office.close())

  const make = async (options: object): Promise<{ pdf: ReadPdf; data: string }> => {
    const { bytes } = await office.call('documents.followUpReport', { ...period, ...options })
    return { pdf: await readPdf(bytes), data: readEmbeddedData(bytes) ?? '' }
  }

  it('says what is left out by choice, and holds none of it, neither in its pages nor in its data', async () => {
    const omit = ['register', 'sheets', 'handling', 'journal'] as const
    const { pdf, data } = await make({ omit, identity: 'nominative' })
    expect(pdf.text).toMatch(/Non compris, par choix\s+Décisions, solutions/)
    expect(pdf.outline.join()).not.toContain('Annexe A')
    expect(pdf.outline).toContain('Annexe I. Sceau d’intégrité')
    expect(pdf.text).not.toContain('Verbatim')
    expect(data).not.toContain('Œuvrard')
    expect(data).not.toContain('Verbatim')
  })

  it('is about several sites, or one, or all', async () => {
    const received = async (sites: string[]) => {
      const { pdf } = await make({ sites, omit: ['sheets'] })
      return pdf.text.match(/R-2026-\d{4}/g)?.filter((one, at, all) => all.indexOf(one) === at).length
    }
    expect(await received([])).toBe(3)
    expect(await received(['Site du Port'])).toBe(2)
    expect(await received(['Site du Port', 'Site de la Plage'])).toBe(3)
    const refused = await office.refuse('documents.followUpReport', {
      ...period,
      sites: ['Site du Port', 'Nulle part'],
    })
    expect(refused.issues).toMatchObject([{ path: 'sites.1', code: 'SITE_UNKNOWN' }])
  })

  it('draws the same sheets with the same seed, prints it, and takes those that are chosen', async () => {
    const sheetsOf = ({ pdf }: { pdf: ReadPdf }) =>
      numbers.filter((_, index) => pdf.text.includes(`Verbatim ${index}.`))
    const drawn = await make({ sample: 2, seed: 7 })
    expect(sheetsOf(drawn)).toHaveLength(2)
    expect(drawn.pdf.text).toContain('avec la graine 7')
    expect(sheetsOf(await make({ sample: 2, seed: 7 }))).toEqual(sheetsOf(drawn))
    const chosen = await make({ numbers: [numbers[1]?.toLowerCase()] })
    expect(sheetsOf(chosen)).toEqual([numbers[1]])
    expect(chosen.pdf.text).toContain('Une fiche choisie par son numéro')
    const refused = await office.refuse('documents.followUpReport', { ...period, numbers: ['R-1999-0001'] })
    expect(refused.issues).toMatchObject([{ path: 'numbers.0', code: 'CASE_NOT_IN_PERIOD' }])
  })

  it('names who drafted, checked and approved it', async () => {
    const signatories = { approved: { name: 'Paul Durand', jobTitle: 'Directeur', signedOn: '2026-11-16' } }
    const { pdf } = await make({ signatories, preparedBy: 'Anne Le Goff' })
    const signed = pdf.pages.find((page) => page.text.includes('Approuvé par'))?.text ?? ''
    expect(signed).toMatch(/Paul Durand[\s\S]*Directeur[\s\S]*16\/11\/2026/)
    expect(signed).toContain('Anne Le Goff')
  })

  it('says what is not available of an empty period, of one case, and of a base that begins on the way', async () => {
    const empty = await make({ from: '2025-02-01', to: '2025-02-28' })
    // A month is compared with the whole of that month, the leap day included.
    expect(JSON.parse(empty.data)).toMatchObject({ previousPeriod: { from: '2024-02-01', to: '2024-02-29' } })
    expect(empty.pdf.text).toContain('Aucune réclamation n’a été reçue dans la période')
    expect(empty.pdf.text).toContain('la satisfaction n’est pas disponible')
    expect(empty.pdf.text).toContain('aucune fiche à joindre')
    const one = await make({ from: '2026-11-02', to: '2026-11-02', omit: ['sheets', 'register'] })
    expect(one.pdf.text).toContain('Une seule nature')
    expect(one.pdf.text).toContain('Taux : non calculable')
    await office.call('customerBases.set', {
      kind: 'VISITORS',
      from: '2026-11-03',
      to: '2026-11-15',
      value: 900,
      source: 'Compteur',
    })
    // A complaint came on a day that the base leaves out.
    const { pdf } = await make({ omit: ['sheets'] })
    expect(pdf.text).toContain('Taux : non calculable')
    expect(pdf.text).toContain('La base ne couvre pas toute la période')
    const covered = await make({ from: '2026-11-03', to: '2026-11-04', omit: ['sheets'] })
    expect(covered.pdf.text).toContain('Taux sur la période : 2,22 pour 1 000')
    expect(covered.pdf.text).toMatch(/Taux sur la période, pour\s1\s000/)
    expect(covered.pdf.text).toContain('Fiabilité limitée')
    // What came before the period and still waits is late all the same.
    const { overdue } = JSON.parse(covered.data).delays
    expect(overdue.map(({ number }: { number: string }) => number)).toEqual(numbers)
  })

  it('measures satisfaction against the targets of the organisation', async () => {
    const own = await openTestService({ engine })
    const { id } = await own.call('intake.record', writtenComplaint({ receivedAt: '2026-11-02T10:30' }))
    const { version } = await own.call('complaints.update', {
      id,
      version: 1,
      changes: {
        acknowledgedAt: '2026-11-03T10:30',
        answeredAt: '2026-11-04T10:00',
        outcome: 'PARTLY_UPHELD',
        refusalGrounds,
        recourseGiven: true,
        followedUpAt: '2026-11-09T10:00',
        satisfactionScore: 5,
      },
    })
    await own.call('complaints.close', { id, version, closedAt: '2026-11-10T10:00' })
    await own.call('targets.set', { indicator: 'csat', version: 0, value: 92.5 })
    await own.call('targets.set', { indicator: 'ces', version: 0, value: null })
    const { bytes } = await own.call('documents.followUpReport', period)
    const { text } = await readPdf(bytes)
    expect(text).toMatch(/Notes 4 et 5 \(cible\s: 92,5\s%\)/)
    expect(text).toMatch(/Satisfaction moyenne, de 1 à 5 \(cible\s: 4,0\)/)
    expect(text).toMatch(/Effort demandé, de 1 à 10 \(peu est mieux\)/)
    await own.close()
  })

  it('certifies a period of which all was cancelled, says so, and refuses one with a complaint', async () => {
    const own = await openTestService({ engine })
    const { id, number } = await own.call(
      'intake.record',
      writtenComplaint({ receivedAt: '2026-11-02T10:30' }),
    )
    const refused = await own.refuse('documents.nilReturn', period)
    expect(refused.message).toContain('1 réclamation a été reçue')
    const { version } = await own.call('complaints.get', { id })
    await own.call('complaints.cancel', { id, version, reason: 'Saisie deux fois' })
    const within = await readPdf((await own.call('documents.nilReturn', period)).bytes)
    expect(within.text).toContain('1 réclamation de la période a été annulée ou requalifiée')
    expect(within.text).not.toContain('ne contient aucune réclamation antérieure')
    const later = { from: '2026-11-10', to: '2026-11-15' }
    const after = await readPdf((await own.call('documents.nilReturn', later)).bytes)
    expect(after.text).toContain(number)
    await own.close()
  })

  it('tells in its journal of corrected dates, reopenings and cancellations, and its flow balances', async () => {
    const own = await openTestService({ engine })
    const of = async (number: string) => own.call('complaints.get', { number })
    const seen = async (number: string) => {
      const { id, version } = await of(number)
      return { id, version }
    }
    const first = (await own.call('intake.record', writtenComplaint({ receivedAt: '2026-11-02T10:30' })))
      .number
    const mail = { nature: 'HORAIRES', channel: 'EMAIL', writtenForm: false }
    const second = (await own.call('intake.record', writtenComplaint(mail))).number
    await own.call('complaints.update', {
      ...(await seen(first)),
      changes: { receivedAt: '2026-11-03T09:00:00.000Z' },
    })
    await own.call('complaints.cancel', { ...(await seen(second)), reason: 'Saisie deux fois' })
    const whole = { from: '2026-11-01', to: '2026-11-16', identity: 'nominative' } as const
    const { bytes } = await own.call('documents.followUpReport', whole)
    const { text } = await readPdf(bytes)
    expect(text).toMatch(/Reçue le : 02\/11\/2026 10:30 → 03\/11\/2026 10:00/)
    expect(text).toContain('Motif : Saisie deux fois')
    // On the sheets: a mail is written, and what is a milestone and an act of the journal is told once.
    expect(text).not.toMatch(/Recueillie par écrit\s+Non/)
    expect(text.match(/Enregistrement\s+Anne Le Goff/g)).toHaveLength(2)
    expect(text).toMatch(/Période\s+0\s+2\s+0\s+0\s+0\s+1\s+1/)
    const hidden = await readPdf(
      (await own.call('documents.followUpReport', { ...whole, identity: 'anonymous' })).bytes,
    )
    expect(hidden.text).not.toContain('Saisie deux fois')
    await own.close()
  })

  it('leaves nothing behind when issuing is cancelled, and gives the number to the next one', async () => {
    const token = '0199c1a0-0000-7000-8000-00000000cafe'
    const emit = office.service.emit
    office.service.emit = (event) => {
      emit(event)
      // The first step of the drawing: far from the end.
      if (event.name === 'progress') void office.call('documents.cancel', { token })
    }
    expect(await office.refuse('reports.issue', { ...period, token })).toMatchObject({
      code: 'CANCELLED_BY_USER',
    })
    office.service.emit = emit
    expect((await office.call('reports.list', {})).reports).toEqual([])
    expect(await office.call('reports.nextNumber', { year: 2026 })).toEqual({ number: 'RS-2026-01' })
    expect((await office.call('register.verify', {})).findings).toEqual([])
  })

  it('is drawn again when somebody writes while it is drawn: what is kept is one state of the register', async () => {
    const emit = office.service.emit
    let isWritten = false
    const written: Promise<unknown>[] = []
    office.service.emit = (event) => {
      emit(event)
      if (event.name !== 'progress' || isWritten) return
      isWritten = true
      written.push(office.call('intake.record', writtenComplaint({ nature: 'HORAIRES' })))
    }
    const token = '0199c1a0-0000-7000-8000-00000000beef'
    const { number } = await office.call('reports.issue', { ...period, token })
    office.service.emit = emit
    await Promise.all(written)
    expect(number).toBe('RS-2026-01')
    expect((await office.call('reports.compare', { number })).differences).toEqual([])
    expect((await office.call('register.verify', {})).findings).toEqual([])
  })
})
