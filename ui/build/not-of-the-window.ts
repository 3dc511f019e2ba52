/** Words of papers and of the command line, which the window never says. A test holds that. */
export const NOT_OF_THE_WINDOW = ['cli.ftl', 'documents.ftl'];
