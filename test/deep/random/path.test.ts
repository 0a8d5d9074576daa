import '../../paths/search.test.ts'
