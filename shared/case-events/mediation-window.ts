import { addMonths, type LocalDate } from '#shared/time/day-number'

export interface MediationWindow {
  /** First day on which the customer may turn to the mediator. */
  readonly from: LocalDate
  /** Last day. */
  readonly until: LocalDate
}

/**
 * When a consumer may turn to the mediator (domain, section 4): two months after the reception when nothing was
 * answered, at once after an answer that does not satisfy; until a year after the complaint. Local dates of the site.
 */
export function mediationWindow(receivedOn: LocalDate, answeredOn: LocalDate | null): MediationWindow {
  const without = addMonths(receivedOn, 2)
  return {
    from: answeredOn !== null && answeredOn < without ? answeredOn : without,
    until: addMonths(receivedOn, 12),
  }
}
