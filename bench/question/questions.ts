import { communePage } from './communePage.ts'
import { connections } from './connections.ts'
import { counts } from './counts.ts'
import { deepPage } from './deepPage.ts'
import { honourPages } from './honourPage.ts'
import { nested } from './nested.ts'
import { personConnections } from './personConnections.ts'
import type { Question } from './question.ts'
import type { Subjects } from './subjects.ts'
import { typing } from './typing.ts'

/** All questions, asked about the subjects. */
export const questionsAbout = (subjects: Subjects): Question[] => [
  ...honourPages(subjects),
  personConnections(subjects),
  typing,
  ...counts(subjects),
  deepPage(subjects),
  nested(subjects),
  communePage(subjects),
  ...connections(subjects),
]
