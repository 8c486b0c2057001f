import { useCanGoBack, useNavigate, useRouter } from '@tanstack/react-router'

/** Leads to where the person came from. */
export function useBack(): () => void {
  const router = useRouter()
  const canGoBack = useCanGoBack()
  const navigate = useNavigate()
  return () => {
    if (canGoBack) router.history.back()
    else void navigate({ to: '/' })
  }
}
