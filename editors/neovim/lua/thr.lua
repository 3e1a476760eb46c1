-- Starts the language server of threshold documents. Neovim 0.7 and later.
local M = {}

--- What can be set: `cmd`, the command that starts the server, and `on_attach`.
M.settings = { cmd = { 'thr', 'lsp' } }

--- Changes settings; needed only when `thr` is not on the PATH.
function M.setup(settings)
  M.settings = vim.tbl_extend('force', M.settings, settings or {})
end

local missing = false

-- The folder of the repository, else that of the file: all .thr files below it are understood together.
local function root_of(path)
  local folder = vim.fn.fnamemodify(path, ':p:h')
  local git = vim.fn.finddir('.git', vim.fn.escape(folder, ' ;') .. ';')
  return git ~= '' and vim.fn.fnamemodify(git, ':p:h:h') or folder
end

local clients = {}

--- Starts the server for a buffer, or joins the one that serves its folder. Says once when there is none.
function M.start(buffer)
  local cmd = M.settings.cmd
  if vim.fn.executable(cmd[1]) ~= 1 then
    if not missing then
      missing = true
      vim.notify(("thr: '%s' was not found, so that only colours work; docs/editors.md says how to install it"):format(cmd[1]), vim.log.levels.WARN)
    end
    return
  end

  local path = vim.api.nvim_buf_get_name(buffer)
  local config = {
    name = 'thr',
    cmd = cmd,
    root_dir = root_of(path ~= '' and path or vim.fn.getcwd() .. '/'),
    filetypes = { 'thr' },
    on_attach = M.settings.on_attach,
  }
  config.workspace_folders = { { uri = vim.uri_from_fname(config.root_dir), name = config.root_dir } }
  if vim.lsp.start then -- since 0.8; it finds the client of the same folder
    vim.lsp.start(config, { bufnr = buffer })
    return
  end

  local known = clients[config.root_dir]
  if not known or not vim.lsp.get_client_by_id(known) then
    known = vim.lsp.start_client(config)
    clients[config.root_dir] = known
  end
  if known then
    vim.lsp.buf_attach_client(buffer, known)
    vim.bo[buffer].omnifunc = 'v:lua.vim.lsp.omnifunc'
  end
end

-- What lenses lead to is shown as other lists of places are.
local commands = vim.lsp.commands
if commands then
  commands['thr.showPlaces'] = function(command)
    local given = command.arguments[1]
    local items = vim.lsp.util.locations_to_items(given.places, 'utf-16')
    vim.fn.setqflist({}, ' ', { title = command.title, items = items })
    vim.cmd('copen')
  end
end

return M
