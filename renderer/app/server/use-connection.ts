import { useEffect, useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { useLanguage } from '#renderer/app/use-language'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import type { AppError } from '#shared/api/app-error'
import type { WindowOutputOf } from '#shared/api/window-contract'
import type { Probed } from '#shared/server/server-api'
import { connectionSchema } from '#shared/server/server-window-api'
import { blankConnection, type Connection, type ConnectionValues } from './connection-values'
import { canOpen } from './found-on-server'

/** The form of a connection: tries it, keeps the answer until something is typed, and opens what can be opened. */
export function useConnection(
  server: WindowOutputOf<'servers.current'>['server'],
  authority: string | null,
  keepPassword: boolean,
) {
  const { language } = useLanguage()
  const [found, setFound] = useState<Probed | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const resolver = useMemo(
    () =>
      schemaResolver<ConnectionValues, Connection>(
        connectionSchema,
        language,
        ({ port, password, ...rest }) => ({
          ...rest,
          port: port === '' ? undefined : Number(port),
          password: password === '' ? null : password,
          authority: rest.tls === 'VERIFY' ? authority : null,
        }),
      ),
    [language, authority],
  )
  const form = useForm<ConnectionValues, unknown, Connection>({
    resolver,
    defaultValues: server
      ? {
          hosts: server.hosts,
          port: String(server.port),
          database: server.database,
          user: server.user,
          password: '',
          tls: server.tls,
        }
      : blankConnection,
  })
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        // What was found concerns what was typed then.
        callback: () => {
          setFound(null)
          setError(null)
        },
      }),
    [form],
  )
  const probe = useChannelMutation('servers.test')
  const open = useChannelMutation('servers.open')

  async function look(connection: Connection): Promise<Probed | null> {
    setFound(null)
    setError(null)
    try {
      const answer = await probe.mutateAsync(connection)
      setFound(answer)
      return answer
    } catch (refused) {
      // `useChannelMutation` throws nothing else.
      const refusal = refused as AppError
      if (!applyFieldErrors(refusal, form)) setError(refusal)
      return null
    }
  }

  return {
    form,
    found,
    error,
    isTesting: probe.isPending && !open.isPending,
    isOpening: open.isPending,
    test: form.handleSubmit(async (connection) => void (await look(connection))),
    connect: form.handleSubmit(async (connection) => {
      const answer = await look(connection)
      // The window is drawn anew once it is open.
      if (answer && canOpen(answer)) open.mutate({ ...connection, keepPassword }, { onError: setError })
    }),
  }
}
