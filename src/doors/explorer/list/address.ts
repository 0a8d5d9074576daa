/** Addresses of lists: every count leads to exactly what it counts. */
import type { FactKind } from '../../../generated/resolvers.ts'
import { useAddress } from '../frame.ts'

/** The lists about one entity, whose id may carry a day. */
export function useList(id: string) {
  const address = useAddress()
  return {
    /** Every fact in which it plays a role, or those of one kind, or those in which it has one of these roles. */
    facts: (kind?: FactKind, roles: readonly string[] = []) =>
      address('/dieu', { ve: id, loai: kind, vai: roles.join(',') }),
    /** Of a place, the facts of its parts and of what it was before as well. */
    reach: (kind: 'HONOUR' | 'RECOGNITION') => address('/dieu', { ve: id, loai: kind, pham: 'rong' }),
    /** Of a movement, the facts of its variants and phases as well. */
    family: (kind: 'HONOUR' | 'CAMPAIGN_ACT' | 'FIGURE') => address('/dieu', { ve: id, loai: kind, pham: 'rong' }),
    series: () => address('/so-lieu', { ve: id }),
    parts: () => address('/dia-phuong', { trong: id }),
  }
}
