import {
  BookOpenText,
  CalendarCheck2,
  ChartNoAxesCombined,
  FileText,
  ListChecks,
  type LucideIcon,
  MessagesSquare,
  Settings,
  Sprout,
  TrendingDown,
} from 'lucide-react'

export type Place =
  | 'today'
  | 'intake'
  | 'counter'
  | 'complaints'
  | 'remarks'
  | 'actions'
  | 'dashboard'
  | 'rates'
  | 'reports'
  | 'improvement'
  | 'settings'
  | 'help'
  | 'kit'

/** The places of the rail in their order; Ctrl and the digit of their rank leads there. */
export const railPlaces = [
  { place: 'today', to: '/', icon: CalendarCheck2 },
  { place: 'complaints', to: '/reclamations', icon: BookOpenText },
  { place: 'remarks', to: '/remarques', icon: MessagesSquare },
  { place: 'actions', to: '/actions', icon: ListChecks },
  { place: 'dashboard', to: '/tableau-de-bord', icon: ChartNoAxesCombined },
  { place: 'rates', to: '/taux', icon: TrendingDown },
  { place: 'reports', to: '/rapports', icon: FileText },
  { place: 'improvement', to: '/amelioration', icon: Sprout },
  { place: 'settings', to: '/reglages', icon: Settings },
] as const satisfies readonly { place: Place; to: string; icon: LucideIcon }[]

export type RailPlace = (typeof railPlaces)[number]

/** The address of a place's list or page. */
export function addressOf(place: Place): RailPlace['to'] {
  return railPlaces.find((candidate) => candidate.place === place)?.to ?? '/'
}
