import '../../questions/randomMoments.test.ts'
