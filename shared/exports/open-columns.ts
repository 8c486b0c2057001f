import type { RegisterTable, registerTables } from './register-tables'

type Columns = {
  readonly [T in RegisterTable]?: readonly (keyof (typeof registerTables)[T]['columns'])[]
}

/**
 * What open data may say: numbers, dates, natures, delays, amounts, scores. Named one by one, so that a column that is
 * added later stays inside until somebody decides otherwise. Ids are random and tie rows together, nothing else; no
 * names of persons or third parties, no contacts, no words of anybody.
 */
export const openColumns: Columns = {
  site: ['id', 'position', 'name', 'timeZone', 'active'],
  listItem: [
    ...(['list', 'code', 'labelFr', 'labelEn', 'active', 'countsInRate', 'needsDetail', 'position'] as const),
  ],
  customerBase: ['id', 'kind', 'site', 'periodFrom', 'periodTo', 'value'],
  complaint: [
    ...(['ordinal', 'id', 'kind', 'year', 'rank', 'number', 'status', 'receivedAt', 'receivedOn'] as const),
    ...(['sentOn', 'channel', 'writtenForm', 'site', 'receivedByEntity', 'recordedAt'] as const),
    ...(['clockStartedAt', 'complainantStakeholder', 'occurredOn', 'thirdPartyCategory', 'nature'] as const),
    ...(['severity', 'safety', 'impact', 'urgency', 'priority', 'competence', 'admissible'] as const),
    ...(['inScope', 'gapType', 'outcome', 'acknowledgementDueOn', 'acknowledgementCeilingOn'] as const),
    ...(['acknowledgedAt', 'acknowledgedOn', 'acknowledgementMeans', 'acknowledgementDueAt'] as const),
    ...([
      'acknowledgementCeilingAt',
      'firstSubstantiveResponseAt',
      'answerDueOn',
      'answerCeilingOn',
    ] as const),
    ...(['answerDueAt', 'answerCeilingAt', 'answeredAt', 'answeredOn', 'answerChannel'] as const),
    ...([
      'recourseGiven',
      'followUpDueOn',
      'followedUpAt',
      'followUpMeans',
      'satisfied',
      'cameAgain',
    ] as const),
    ...([
      'satisfactionScore',
      'effortScore',
      'recommendScore',
      'acceptance',
      'closedAt',
      'closedOn',
    ] as const),
    ...(['minutesSpent', 'reopenedAt', 'reclassifiedAt', 'cancelledAt', 'anonymisedAt'] as const),
    ...(['holdingNoticeAt', 'appealedAt', 'appealAnsweredAt', 'mediationOpenedAt'] as const),
    ...(['mediationEndedAt', 'firstResponseMs', 'firstReplyMs', 'resolutionMs'] as const),
  ],
  agreedSolution: ['complaintId', 'position', 'immediate', 'promisedFor', 'doneOn'],
  compensation: ['complaintId', 'position', 'type', 'amount', 'grantedOn'],
  caseEvent: [
    ...(['id', 'complaintId', 'rank', 'type', 'at', 'recordedAt', 'direction', 'channel'] as const),
    ...(['minutes', 'automatic', 'dueBefore', 'dueAfter', 'result', 'withdrawnAt'] as const),
  ],
  remark: [
    ...(['ordinal', 'id', 'kind', 'year', 'rank', 'number', 'status', 'receivedAt', 'receivedOn'] as const),
    ...([
      'channel',
      'site',
      'recordedAt',
      'polarity',
      'topic',
      'thirdPartyCategory',
      'transmittedOn',
    ] as const),
    ...(['transmissionAnsweredOn', 'decision', 'decidedOn', 'displayed', 'complaintId'] as const),
    ...(['promotedAt', 'cancelledAt', 'anonymisedAt'] as const),
  ],
  transmission: [
    ...(['ordinal', 'id', 'complaintId', 'remarkId', 'sentOn', 'means', 'expectedOn'] as const),
    ...(['remindedOn', 'reminders', 'answeredOn', 'withdrawnOn'] as const),
  ],
  rootCause: ['ordinal', 'id', 'category', 'active', 'createdAt'],
  rootCauseLink: ['rootCauseId', 'entryId', 'complaintId', 'remarkId'],
  action: [
    ...(['ordinal', 'id', 'kind', 'due', 'done', 'effectiveness', 'effectivenessOn', 'rootCauseId'] as const),
    ...(['topic', 'site', 'createdAt', 'cancelledAt'] as const),
  ],
  actionLink: ['actionId', 'entryId', 'complaintId', 'remarkId'],
  risk: ['ordinal', 'id', 'severity', 'probability', 'due', 'updatedOn', 'createdAt', 'retiredOn'],
  selfAssessment: ['ordinal', 'id', 'assessedOn', 'edition', 'ratings', 'completedAt', 'cancelledAt'],
  indicatorTarget: ['indicator', 'version', 'value', 'setAt'],
}
