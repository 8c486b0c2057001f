import { useEffect, useState } from 'react'

/** An address under which an image of the register can be shown, for as long as it is. */
export function useImageAddress(
  image: { readonly type: string; readonly bytes: Uint8Array } | null,
): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!image) {
      setAddress(null)
      return
    }
    const made = URL.createObjectURL(new Blob([new Uint8Array(image.bytes)], { type: image.type }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [image])
  return address
}
