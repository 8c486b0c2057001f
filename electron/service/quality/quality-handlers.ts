import type { qualityApi } from '#shared/quality/quality-api'
import type { Handlers } from '../handlers'
import { makePoster } from './poster'
import { makeQualityReview } from './quality-review'
import { getRemarkAnalysis } from './remark-analysis'
import { makeWallSheet } from './wall-sheet'

export const qualityHandlers: Handlers<keyof typeof qualityApi> = {
  'remarks.analysis': getRemarkAnalysis,
  'documents.wallSheet': makeWallSheet,
  'documents.poster': makePoster,
  'documents.qualityReview': makeQualityReview,
}
