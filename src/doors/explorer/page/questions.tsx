import { questionList } from '../../../server/queryPage.ts'
import { type NamedQuestion, readQuestions } from '../../../server/questions.ts'
import { useFrame } from '../frame.ts'
import { found, type View } from '../page.ts'
import { PageHead } from '../part/layout.tsx'

const questions = readQuestions()

/** `/cau-hoi`: named questions, each a link to the query page. */
export const questionsView: View = ({ frame }) =>
  found({ title: frame.t.questions, description: frame.t.questionsLead, path: questionList, body: <Questions /> })

function Questions() {
  const { t } = useFrame()
  return (
    <>
      <PageHead kind="GraphQL" title={t.questions} lead={t.questionsLead} />
      <ol class="signs">
        {questions.map((question) => (
          <Item question={question} />
        ))}
      </ol>
    </>
  )
}

function Item({ question: { name, titles } }: { question: NamedQuestion }) {
  const { lang, base } = useFrame()
  const other = lang === 'VI' ? 'EN' : 'VI'
  return (
    <li>
      <a href={`${base}/graphql?${new URLSearchParams({ question: name })}`}>{titles[lang]}</a>
      <div lang={other.toLowerCase()}>{titles[other]}</div>
    </li>
  )
}
