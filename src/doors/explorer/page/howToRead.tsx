import { useFrame } from '../frame.ts'
import { found, type View } from '../page.ts'
import { Chip, Standing } from '../part/chip.tsx'
import { Note } from '../part/section.tsx'
import { useReading } from '../words/reading.ts'

/** `/cach-doc`: what the signs on the pages mean. */
export const howToReadView: View = ({ frame }) =>
  found({ title: frame.t.howToRead, path: '/cach-doc', here: 'howToRead', body: <HowToRead /> })

function HowToRead() {
  const { t } = useFrame()
  const r = useReading()
  return (
    <>
      <div class="head">
        <h1>{r.title}</h1>
        <p class="lead">{r.lead}</p>
      </div>
      <div class="sys">
        <section>
          <h2>{t.state}</h2>
          <ul class="signs">
            <li>
              <Standing standing="CURRENT" /> {r.current}
            </li>
            <li>
              <Standing standing="PAST" /> {r.past}
            </li>
            <li>
              <Standing standing="UNCERTAIN" /> {r.uncertain}
            </li>
            <li>
              <Chip look="target">{t.target}</Chip> {r.target}
            </li>
            <li>
              <Chip look="conflict">{t.conflicting}</Chip> {r.conflict}
            </li>
          </ul>
        </section>
        <section>
          <h2>{t.time}</h2>
          <ul class="signs">
            <li>
              <b class="num">13/4/2024</b> {r.stated}
            </li>
            <li>
              <b class="num">8/2025</b> {r.month}
            </li>
            <li>
              <b class="num">≤ 11/6/2024</b> {r.latest}
            </li>
            <li>
              <b>{t.undated}</b> {r.undated}
            </li>
          </ul>
        </section>
        <section>
          <h2>{r.wordsOfSource}</h2>
          <ul class="signs">
            <li>
              <span class="b-q">Bằng khen</span> {r.quoted}
            </li>
            <li>
              <span class="b-c">Chủ tịch UBND tỉnh</span> {r.context}
            </li>
            <li>
              <span class="b-i">110 xã</span> {r.inferred}
            </li>
            <li>
              <mark>{r.passage}</mark> {r.marked}
            </li>
          </ul>
        </section>
        <section>
          <h2>{r.momentTitle}</h2>
          <p>{r.moment}</p>
          <p>{r.lineage}</p>
        </section>
        <section>
          <h2>{r.nothingTitle}</h2>
          <Note>
            <p>{t.nobodySays}</p>
          </Note>
          <p>{r.nothing}</p>
        </section>
        <section>
          <h2>{r.disagreeTitle}</h2>
          <Note look="warn">
            <p>{r.disagree}</p>
          </Note>
          <p>{r.sources}</p>
        </section>
      </div>
    </>
  )
}
