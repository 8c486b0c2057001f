export interface PrivacyHoldTable {
  id: string
  complaintId: string
  /** Null once the case was made anonymous. */
  reason: string | null
  heldAt: string
  heldBy: string
  liftedAt: string | null
  liftedBy: string | null
}
