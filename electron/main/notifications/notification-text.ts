import { formatInteger } from '#shared/text/formats'
import { formatWeekdayDate } from '#shared/text/weekday-date'
import type { PlannedNotification } from '#shared/today/plan-notifications'
import { shellLanguage, shellText } from '../shell-text'

/** The words of a notification. Nobody's name is in it: others may see the screen. */
export function notificationText({ late, dueToday, row }: PlannedNotification): {
  readonly title: string
  readonly body: string
} {
  const language = shellLanguage()
  if (row) {
    const task = shellText(`notification.task.${row.task === 'ACKNOWLEDGE' ? 'ACKNOWLEDGE' : 'ANSWER'}`)
    const date = row.dueOn ? formatWeekdayDate(row.dueOn, language) : ''
    return {
      title: shellText(late > 0 ? 'notification.late' : 'notification.today', { number: row.number ?? '' }),
      body: shellText('notification.body', { task, date }),
    }
  }
  const counted = (key: string, count: number) =>
    count > 0 ? [shellText(key, { count, value: formatInteger(count, language) })] : []
  return {
    title: shellText('notification.summary'),
    body: [...counted('notification.lateCases', late), ...counted('notification.todayCases', dueToday)].join(
      ', ',
    ),
  }
}
