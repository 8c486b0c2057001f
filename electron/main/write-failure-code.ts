/** What an error of the file system means for somebody who wanted to write. */
export function writeFailureCode(
  error: unknown,
): 'DISK_FULL' | 'READ_ONLY' | 'IN_USE' | 'REGISTER_EXISTS' | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'DISK_FULL'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'READ_ONLY'
  if (code === 'EBUSY') return 'IN_USE'
  return code === 'EEXIST' ? 'REGISTER_EXISTS' : null
}
