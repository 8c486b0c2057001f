export interface PresenceTable {
  workstation: string
  entityId: string
  person: string
  seenAt: string
}
