import { createContext, type ReactNode, useContext } from 'react'
import type { Permission } from '#shared/api/channel'

type May = (permission: Permission) => boolean

/** Everything is open unless somebody says otherwise. */
const AllowedContext = createContext<May>(() => true)

/** Tells the buttons and menus below what the person at the keyboard may do. */
export function AllowedProvider({ may, children }: { readonly may: May; readonly children: ReactNode }) {
  return <AllowedContext.Provider value={may}>{children}</AllowedContext.Provider>
}

/** Whether what needs this permission is shown. */
export function useAllowed(): (needs: Permission | undefined) => boolean {
  const may = useContext(AllowedContext)
  return (needs) => needs === undefined || may(needs)
}
