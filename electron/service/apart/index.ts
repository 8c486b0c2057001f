import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import { logFailure } from '../log'
import { type ApartJob, doJob } from './jobs'
import type { ApartMessage } from './run-apart'

const tell = (message: ApartMessage) => parentPort?.postMessage(message)

// Written by `runApart` alone.
void run(workerData as ApartJob)

async function run(job: ApartJob): Promise<void> {
  try {
    tell({ value: await doJob(job, (done, total) => tell({ done, total })) })
  } catch (error) {
    if (!(error instanceof AppError)) logFailure(`apart ${job.kind}`, error)
    tell({ error: (error instanceof AppError ? error : refusal('INTERNAL')).toValue() })
  }
}
