vim.bo.commentstring = '# %s'
vim.bo.comments = ':#'
vim.bo.shiftwidth = 2
vim.bo.softtabstop = 2
vim.bo.expandtab = true
vim.opt_local.iskeyword = '@,48-57,_,-'

require('thr').start(vim.api.nvim_get_current_buf())
