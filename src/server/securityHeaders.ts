import type { FastifyReply } from 'fastify'

/**
 * Stands on every answer, whatever it is. The pages have a policy of their own for what they load (`content-security-policy`).
 * No `strict-transport-security`: only the proxy that ends TLS in front of this server knows whether it holds.
 */
const headers: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'SAMEORIGIN',
  'cross-origin-opener-policy': 'same-origin',
  // Answers are for every origin that CORS lets in.
  'cross-origin-resource-policy': 'cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

export const setSecurityHeaders = (reply: FastifyReply): FastifyReply => reply.headers(headers)
