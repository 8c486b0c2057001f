import { fc, test } from '@fast-check/vitest'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  endOfDay,
  epochOf,
  instantOfEpoch,
  localDateOf,
  localDateTimeOf,
  parseInstant,
  parseLocalDay,
  startOfDay,
  yearOf,
} from '#shared/time/local-date'
import { isTimeZone, zoneOffset } from '#shared/time/zone-offset'

const zones = fc.constantFrom(
  'Europe/Paris',
  'Indian/Reunion',
  'America/Guadeloupe',
  'America/Cayenne',
  'America/Miquelon',
  'Pacific/Tahiti',
  'Pacific/Noumea',
  'Pacific/Wallis',
  'Indian/Mayotte',
  'Africa/Casablanca',
  'America/Santiago',
  'Australia/Lord_Howe',
  'UTC',
)
// 1980 to 2080, beside the hours around French clock changes, where the mistakes are.
const epochs = fc.oneof(
  fc.integer({ min: 315_532_800_000, max: 3_471_292_800_000 }),
  fc
    .tuple(
      fc.constantFrom('2025-03-30T01:00:00Z', '2025-10-26T01:00:00Z', '2026-03-29T01:00:00Z'),
      fc.integer({ min: -7200, max: 7200 }),
    )
    .map(([change, seconds]) => Date.parse(change) + seconds * 1000),
)

describe('instants and local dates', () => {
  test.prop([epochs, zones])('reads the wall as Temporal does', (epoch, zone) => {
    const wall = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone)
    const instant = instantOfEpoch(epoch)
    expect(localDateOf(instant, zone)).toBe(wall.toPlainDate().toString())
    expect(localDateTimeOf(instant, zone)).toBe(
      wall.toPlainDateTime().toString({ smallestUnit: 'second', roundingMode: 'trunc' }),
    )
    expect(yearOf(instant, zone)).toBe(wall.year)
    expect(zoneOffset(zone, epoch)).toBe(wall.offsetNanoseconds / 1_000_000)
  })

  test.prop([epochs, zones])(
    'reads a local time as Temporal does, through gaps and repeated hours',
    (epoch, zone) => {
      const wall = instantOfEpoch(epoch).slice(0, 19)
      const expected = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds
      expect(parseInstant(wall, zone)).toBe(instantOfEpoch(expected))
    },
  )

  test.prop([epochs, zones])('bounds days without hole nor overlap', (epoch, zone) => {
    const instant = instantOfEpoch(epoch)
    const date = localDateOf(instant, zone)
    const day = Temporal.PlainDate.from(date)
    expect(startOfDay(date, zone)).toBe(instantOfEpoch(day.toZonedDateTime(zone).epochMilliseconds))
    expect(endOfDay(date, zone)).toBe(startOfDay(day.add({ days: 1 }).toString(), zone))
    expect(startOfDay(date, zone) <= instant && instant < endOfDay(date, zone)).toBe(true)
  })

  it('puts New Year where the site is', () => {
    const instant = '2025-12-31T22:30:00.000Z'
    expect(yearOf(instant, 'Europe/Paris')).toBe(2025)
    expect(yearOf(instant, 'Indian/Reunion')).toBe(2026)
    expect(yearOf('2026-01-01T09:30:00.000Z', 'Pacific/Tahiti')).toBe(2025)
  })

  it('gives days of 23 and 25 hours', () => {
    const hours = (date: string) =>
      (epochOf(endOfDay(date, 'Europe/Paris')) - epochOf(startOfDay(date, 'Europe/Paris'))) / 3_600_000
    expect(hours('2026-03-29')).toBe(23)
    expect(hours('2026-10-25')).toBe(25)
    expect(hours('2026-06-01')).toBe(24)
  })

  it('starts and ends in UTC, the end excluded', () => {
    const boundsOf = (from: string, to: string, zone: string) => [startOfDay(from, zone), endOfDay(to, zone)]
    expect(boundsOf('2026-01-01', '2026-12-31', 'Europe/Paris')).toEqual([
      '2025-12-31T23:00:00.000Z',
      '2026-12-31T23:00:00.000Z',
    ])
    expect(boundsOf('2026-01-01', '2026-01-31', 'Pacific/Noumea')).toEqual([
      '2025-12-31T13:00:00.000Z',
      '2026-01-31T13:00:00.000Z',
    ])
  })
})

describe('reading what people and programs write', () => {
  it('takes UTC, an offset or a local time', () => {
    expect(parseInstant('2026-11-21T10:05:00Z', 'Europe/Paris')).toBe('2026-11-21T10:05:00.000Z')
    expect(parseInstant('2026-11-21T10:05:00.1239Z', 'Europe/Paris')).toBe('2026-11-21T10:05:00.123Z')
    expect(parseInstant('2026-11-21T10:05+02:00', 'Europe/Paris')).toBe('2026-11-21T08:05:00.000Z')
    expect(parseInstant('2026-11-21T10:05:30-1000', 'Europe/Paris')).toBe('2026-11-21T20:05:30.000Z')
    expect(parseInstant('2026-11-21T10:05', 'Europe/Paris')).toBe('2026-11-21T09:05:00.000Z')
    expect(parseInstant('2026-11-21T10:05:07', 'Indian/Reunion')).toBe('2026-11-21T06:05:07.000Z')
  })

  it('takes the first of two repeated hours and steps over the missing one', () => {
    expect(parseInstant('2026-10-25T02:30', 'Europe/Paris')).toBe('2026-10-25T00:30:00.000Z')
    expect(parseInstant('2026-03-29T02:30', 'Europe/Paris')).toBe('2026-03-29T01:30:00.000Z')
  })

  it('refuses what does not exist', () => {
    const wrong = [
      '2026-02-29T10:00', '2026-06-31T10:00Z', '2026-06-30T24:00', '2026-06-30T10:60', '2026-06-30T10:00:60',
      '2026-06-30', '2026-06-30 10:00', '2026-06-30T10', '2026-06-30T10:00z', '2026-06-30T10:00+25:00',
      '2026-06-30T10:00+99', '', 'demain', '0001-01-01T00:00', '9999-12-31T23:00Z', '2026-06-30T10:00:00.Z',
    ] // biome-ignore format: a list of texts
    for (const text of wrong) expect(parseInstant(text, 'Europe/Paris'), text).toBeUndefined()
  })

  test.prop([fc.string()])('never throws on any text', (text) => {
    expect(parseInstant(text, 'Europe/Paris')).toBeUndefined()
    expect(parseLocalDay(text, 'Europe/Paris')).toBeUndefined()
  })

  it('takes a day from a date or from a date and time', () => {
    expect(parseLocalDay('2026-06-30', 'Europe/Paris')).toBe('2026-06-30')
    expect(parseLocalDay('2026-06-30T23:00:00Z', 'Europe/Paris')).toBe('2026-07-01')
    expect(parseLocalDay('2026-06-31', 'Europe/Paris')).toBeUndefined()
  })

  it('knows the names of zones', () => {
    expect(['Europe/Paris', 'Pacific/Tahiti', 'UTC'].map(isTimeZone)).toEqual([true, true, true])
    expect(['Paris', '', '+02:00', 'Europe/Paname', '../etc'].map(isTimeZone)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })
})
