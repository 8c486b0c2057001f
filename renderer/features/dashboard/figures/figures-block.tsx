import { ListChecks, Presentation } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDocumentPreview } from '#renderer/app/document-preview/use-document-preview'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { Menu } from '#renderer/ui/actions/menu'
import { Block } from '#renderer/ui/layout/block'
import { Disclosure } from '#renderer/ui/overlays/disclosure'
import { isDocumentOpen } from '#shared/accounts/documents-without-names'
import type { Indicators } from '#shared/indicators/indicator-api'
import { type IndicatorKey, indicatorKeys } from '#shared/indicators/indicator-definition'
import type { Target } from '#shared/indicators/target-api'
import type { DashboardQuestion } from '../use-dashboard-address'
import { ChooseFiguresDialog } from './choose-figures-dialog'
import { FigureItem } from './figure-item'
import styles from './figures.module.css'
import { TargetDialog } from './target-dialog'

export interface FiguresProps {
  readonly question: DashboardQuestion
  readonly today: string
  readonly current: Indicators
  readonly before: Indicators | undefined
  readonly earlier: Indicators | undefined
  readonly targets: ReadonlyMap<IndicatorKey, Target>
  /** At most six. */
  readonly shown: readonly IndicatorKey[]
}

const sheetSizes = ['A4', 'A3'] as const

/** The figures that somebody wants to see first, with their targets and what can be done with them. */
export function FiguresBlock({ isChosen, ...figures }: FiguresProps & { readonly isChosen: boolean }) {
  const { t } = useTranslation(['dashboard', 'quality'])
  const { language, register } = useSession()
  const isWallOpen = isDocumentOpen('documents.wallSheet', register.access.hidesIdentities)
  const { preview } = useDocumentPreview()
  const [isChoosing, setChoosing] = useState(false)
  const { period, site } = figures.question
  const hang = (size: 'A4' | 'A3') =>
    preview({
      title: t('quality:wall.title'),
      request: {
        channel: 'documents.wallSheet',
        input: { from: period.from, to: period.to, sites: site ? [site] : [], language, size },
      },
    })
  return (
    <Block
      title={t('dashboard:figures.title')}
      actions={
        <>
          <Button isSmall icon={<ListChecks />} onPress={() => setChoosing(true)}>
            {t('dashboard:figures.choose')}
          </Button>
          {isWallOpen ? (
            <Menu
              label={t('dashboard:figures.wall')}
              trigger={
                <Button isSmall icon={<Presentation />}>
                  {t('dashboard:figures.wall')}
                </Button>
              }
              entries={sheetSizes.map((size) => ({
                id: size,
                label: t('dashboard:figures.sheet', { size }),
                onAction: () => hang(size),
              }))}
            />
          ) : null}
        </>
      }
    >
      <FigureList {...figures} />
      <p className={styles.reminder}>{t('dashboard:targets.reminder')}</p>
      {isChoosing ? (
        <ChooseFiguresDialog shown={figures.shown} isChosen={isChosen} onClose={() => setChoosing(false)} />
      ) : null}
    </Block>
  )
}

/** All the other figures, folded: too many drown a company (S0). */
export function OtherFigures(figures: FiguresProps) {
  const { t } = useTranslation('dashboard')
  const others = indicatorKeys.filter((key) => !figures.shown.includes(key))
  return (
    <Disclosure title={t('figures.more')} summary={t('figures.moreSummary', { count: others.length })}>
      <FigureList {...figures} shown={others} />
    </Disclosure>
  )
}

function FigureList({ shown, targets, ...figures }: FiguresProps) {
  const [changed, setChanged] = useState<Target | null>(null)
  return (
    <>
      <dl className={styles.figures}>
        {shown.map((name) => (
          <FigureItem key={name} name={name} target={targets.get(name)} onTarget={setChanged} {...figures} />
        ))}
      </dl>
      {changed ? <TargetDialog target={changed} onClose={() => setChanged(null)} /> : null}
    </>
  )
}
