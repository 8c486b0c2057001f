import { mkdir } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { z } from 'zod'
import { callFromPage } from '../support/call-from-page'
import { launchProgram, type RunningProgram } from '../support/electron-app'
import { startTestServer, type TestServer } from '../support/postgres/test-server'

// Two workstations on one server: what one records the other sees, and what both change is merged, field by field.
test.describe.configure({ mode: 'serial' })

const artifacts = 'test/artifacts/team'

let server: TestServer
let anne: RunningProgram
let bruno: RunningProgram
let id: string

test.beforeAll(async () => {
  await mkdir(artifacts, { recursive: true })
  server = await startTestServer()
  await server.query('create database registre31')
  const register = server.address('registre31')
  anne = await launchProgram({ register })
  await value(anne.page, 'register.create', {
    organisation: 'Office de tourisme de Port-Manec’h',
    profile: 'TOURIST_OFFICE',
    sites: [{ name: 'Bureau du Port' }],
    employees: [{ name: 'Anne Le Goff' }, { name: 'Bruno Caër' }],
  })
  bruno = await launchProgram({ register })
  await sitDown(anne.page, 'Anne Le Goff')
  await sitDown(bruno.page, 'Bruno Caër')
})

test.afterAll(async () => {
  await Promise.all([anne?.close(), bruno?.close()])
  await server?.remove()
})

async function value(page: Page, channel: string, input: unknown): Promise<unknown> {
  const result = await callFromPage(page, channel, input)
  if ('error' in result) throw new Error(`${channel}: ${JSON.stringify(result.error)}`)
  return result.value
}

const people = z.object({ employees: z.array(z.object({ id: z.string(), name: z.string() })) })

async function sitDown(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const { employees } = people.parse(await value(page, 'register.info', {}))
  await value(page, 'session.choose', { employee: employees.find((one) => one.name === name)?.id })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = `#${to}`
  }, address)
}

const block = (page: Page) => page.locator('[data-block="handling"]')

test('a complaint that one records stands in the list of the other', async () => {
  await goTo(bruno.page, '/reclamations')
  await expect(bruno.page.getByRole('heading', { name: 'Réclamations' })).toBeVisible()
  const recorded = await value(anne.page, 'intake.record', {
    receivedAt: new Date(Date.now() - 3 * 3_600_000).toISOString(),
    channel: 'EMAIL',
    writtenForm: true,
    nature: 'HORAIRES',
    verbatim: 'Fermé à midi un jour de marché, alors que l’affiche annonçait une ouverture continue.',
    complainant: { name: 'Jeanne Œuvrard', email: 'jeanne@example.fr', phone: '01 99 00 12 34' },
  })
  id = z.object({ id: z.string() }).parse(recorded).id
  await expect(bruno.page.getByText('Jeanne Œuvrard').first()).toBeVisible({ timeout: 3_000 })
  await bruno.page.screenshot({ path: `${artifacts}/list.png` })
})

test('who opens a case that somebody else has open reads their name', async () => {
  await goTo(anne.page, `/reclamations/${id}`)
  await expect(anne.page.getByRole('heading', { name: /R-\d{4}-0001/ })).toBeVisible()
  await goTo(bruno.page, `/reclamations/${id}`)
  await expect(bruno.page.getByText('Ouverte aussi par Anne Le Goff')).toBeVisible()
  await bruno.page.screenshot({ path: `${artifacts}/presence.png` })
})
