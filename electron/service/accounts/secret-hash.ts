import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

const blockSize = 8
const keyLength = 32

/** Memory and time that one try costs: 2 to this power. 15 takes 32 MiB and about a tenth of a second. */
export const defaultSecretCost = 15

/** `scrypt$cost$r$p$salt$key`: everything that is needed to know a secret again, and nothing of the secret. */
export async function hashSecret(secret: string, cost: number): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(secret, salt, cost)
  return ['scrypt', cost, blockSize, 1, salt.toString('base64'), key.toString('base64')].join('$')
}

/** Whether a secret is the one that was hashed, in a time that says nothing about either. */
export async function isSecret(secret: string, stored: string): Promise<boolean> {
  const [scheme, cost, , , salt, key] = stored.split('$')
  if (scheme !== 'scrypt' || !cost || !salt || !key) return false
  const expected = Buffer.from(key, 'base64')
  const given = await derive(secret, Buffer.from(salt, 'base64'), Number(cost))
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function derive(secret: string, salt: Buffer, cost: number): Promise<Buffer> {
  const N = 2 ** cost
  const options = { N, r: blockSize, p: 1, maxmem: 256 * N * blockSize }
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, keyLength, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
