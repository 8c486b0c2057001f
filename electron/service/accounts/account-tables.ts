export interface AccountTable {
  id: string
  version: number
  login: string
  employee: string
  role: string
  showsIdentities: number
  active: number
  passwordHash: string
  mustChangePassword: number
  pinHash: string | null
  failures: number
  failedAt: string | null
  lastSignedInAt: string | null
  createdAt: string
}

export interface ProtectionTable {
  id: number
  isOn: number
  lockMinutes: number
  recoveryHash: string
  failures: number
  failedAt: string | null
}

/** Whether the register asks who one is, and after how long it locks. */
export interface Protection {
  readonly isOn: boolean
  readonly lockMinutes: number
}
