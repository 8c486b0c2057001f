import { useTranslation } from 'react-i18next'
import { useChannel } from '#renderer/app/use-channel'
import { type SavedView, type ViewContent, viewContentSchema } from '#shared/saved-views/saved-view'
import { contentOf, isSameContent, type ListSearch } from './view-content'

/** A view on the bar: one that the program brings, or one that somebody has saved. */
export interface ListView {
  readonly id: string
  readonly name: string
  readonly content: ViewContent
  readonly saved: SavedView | null
}

/** A view that the program brings. */
export interface BuiltInView {
  readonly id: string
  readonly filter: ViewContent['filter']
}

/** The views of a list, the one that is shown, and whether something was changed in it since. */
export function useListViews(
  screen: ViewContent['screen'],
  search: ListSearch,
  builtIn: readonly BuiltInView[],
) {
  const { t } = useTranslation('lists')
  const saved = useChannel('savedViews.list', { screen })
  const own: readonly ListView[] = builtIn.map(({ id, filter }) => ({
    id,
    name: t(`views.${screen}.${id}`),
    content: viewContentSchema.parse({ screen, filter, sort: null, columns: null }),
    saved: null,
  }))
  const views = [
    ...own,
    ...(saved.data?.views ?? []).map((view) => ({
      id: view.id,
      name: view.name,
      content: view.content,
      saved: view,
    })),
  ]
  const content = contentOf(screen, search)
  const named = views.find((view) => view.id === search.view)
  // An address that says no view may still be one.
  const shown = named ?? views.find((view) => isSameContent(view.content, content)) ?? null
  return { views, shown, content, isChanged: shown !== null && !isSameContent(shown.content, content) }
}

export type ListViews = ReturnType<typeof useListViews>
