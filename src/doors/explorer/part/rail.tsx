import type { ComponentChildren } from 'preact'
import { useFrame } from '../frame.ts'

export function Rail({ children }: { children: ComponentChildren }) {
  const { t } = useFrame()
  return (
    <aside class="rail" aria-label={t.aside}>
      {children}
    </aside>
  )
}

export const RailPart = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
)
