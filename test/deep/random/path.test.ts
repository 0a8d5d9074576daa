import '../../loaders/path.test.ts'
