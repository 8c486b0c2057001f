import { expect, it } from 'vitest'
import { writtenComplaint } from '#test/support/entries'
import { engines, openTestService } from '#test/support/open-service'
import { readPdf } from '#test/support/read-pdf'

it.each(engines)(
  'on %s the sheet of the day says what to do, by when and for whom, and without names when asked',
  async (engine) => {
    const { call, close } = await openTestService({ engine, now: '2026-11-20T09:00:00.000Z' })
    try {
      await call(
        'intake.record',
        writtenComplaint({ receivedAt: '2026-11-13T10:00', handledBy: 'Bruno Caër' }),
      )
      const { bytes, fileName } = await call('documents.daySheet', {})
      expect(fileName).toBe('2026-11-20_feuille-du-jour.pdf')
      const text = (await readPdf(bytes)).text.replace(/\s+/g, ' ')
      expect(text).toContain('vendredi 20 novembre 2026 · Toute l’équipe')
      expect(text).toMatch(
        /1 dossier en retard.*Répondre R-2026-0001 Jeanne Œuvrard.*17\/11\/2026 Bruno Caër/,
      )
      const discreet = await readPdf((await call('documents.daySheet', { isDiscreet: true })).bytes)
      expect(discreet.text).not.toContain('Œuvrard')
      const mine = await call('documents.daySheet', { scope: 'MINE', language: 'en' })
      expect((await readPdf(mine.bytes)).text.replace(/\s+/g, ' ')).toContain('Nothing to do today')
    } finally {
      await close()
    }
  },
)
