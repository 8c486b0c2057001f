export interface ThirdPartyTable {
  ordinal: number
  id: string
  version: number
  name: string
  /** The name as it is compared: folded words. */
  folded: string
  category: string | null
  contactPerson: string | null
  email: string | null
  phone: string | null
  address: string | null
  note: string | null
  active: number
}

export interface TransmissionTable {
  ordinal: number
  id: string
  version: number
  complaintId: string | null
  remarkId: string | null
  thirdPartyId: string | null
  recipient: string
  sentOn: string
  means: string | null
  expectedOn: string | null
  remindedOn: string | null
  reminders: number
  answeredOn: string | null
  answer: string | null
  note: string | null
  withdrawnOn: string | null
}
