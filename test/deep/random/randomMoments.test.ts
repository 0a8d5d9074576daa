import { describeRandomMoments } from '../../questions/randomMoments.ts'

describeRandomMoments(400, ['1990-01-01', '2020-12-31', '2025-06-30', '2026-01-01'])
