;;; emacs.el --- What somebody does in Emacs -*- lexical-binding: t -*-

;; emacs -q --batch -L editors/emacs -l emacs.el -f thr-try-colours, or -f thr-try-server, with THR (a command, parts separated by
;; tabs) and FOLDER in the environment.  Ends with an error when something is not as it should be.

;;; Code:

(require 'cl-lib)
(require 'thr-mode)
(require 'flymake)

(defun thr-try--eventually (what is-so)
  "Wait until IS-SO, or fail with WHAT."
  (let ((end (+ (float-time) 90)))
    (while (not (funcall is-so))
      (when (> (float-time) end) (error "%s" what))
      (accept-process-output nil 0.05))))

(defun thr-try--face (line part)
  "The face of PART in LINE, coloured as a file is."
  (with-temp-buffer
    (thr-mode)
    (insert line)
    (font-lock-ensure)
    (goto-char (point-min))
    (search-forward part)
    (get-text-property (match-beginning 0) 'face)))

(defun thr-try-colours ()
  "Look at the colours of one line, and at the indentation of a block."
  (let ((line "    - low-attendance \"At school, not 90%\" when attendance in 50%..90% # as printed\n"))
    (cl-assert (eq (thr-try--face line "low-attendance") 'font-lock-function-name-face))
    (cl-assert (eq (thr-try--face line "At school") 'font-lock-string-face))
    (cl-assert (eq (thr-try--face line "not 90") 'font-lock-string-face))
    (cl-assert (eq (thr-try--face line "when") 'font-lock-builtin-face))
    (cl-assert (null (thr-try--face line "attendance in")))
    (cl-assert (memq (thr-try--face line "as printed") '(font-lock-comment-face font-lock-comment-delimiter-face)))
    (cl-assert (eq (thr-try--face "any of (a)" "any") 'font-lock-builtin-face))
    (cl-assert (eq (thr-try--face "any of (a)" "of") 'font-lock-builtin-face))
    (cl-assert (null (thr-try--face "when help-at-level" "level"))))
  (with-temp-buffer
    (thr-mode)
    (insert "domain health \"Health {\" {\nat early {\n- one \"One\"\n}\n}\n")
    (indent-region (point-min) (point-max))
    (cl-assert (equal (buffer-string) "domain health \"Health {\" {\n  at early {\n    - one \"One\"\n  }\n}\n")))
  (princ "done\n"))

(defun thr-try-server ()
  "Type a contradiction, and be told."
  (package-initialize)
  (require 'eglot)
  (setq thr-server-command (append (split-string (getenv "THR") "\t") '("lsp")))
  (setq eglot-connect-timeout 90 eglot-sync-connect 90)
  (find-file (expand-file-name "coventry.thr" (getenv "FOLDER")))
  (cl-assert (eq major-mode 'thr-mode))
  (apply #'eglot--connect (eglot--guess-contact))
  (thr-try--eventually "no server manages the buffer" #'eglot-managed-p)
  (goto-char (point-min))
  (search-forward "    - slow-milestones")
  (beginning-of-line)
  (insert "    - typed-bullet \"Typed in the editor\" when attendance in 50%..90%\n")
  (eglot--signal-textDocument/didChange)
  (thr-try--eventually
   "no contradiction was told"
   (lambda ()
     (flymake-start)
     (cl-some (lambda (finding) (string-match-p "'typed-bullet', 'low-attendance' have the same condition" (flymake-diagnostic-text finding)))
              (flymake-diagnostics))))
  (eglot-format-buffer)
  (eglot--signal-textDocument/didChange)
  (goto-char (point-min))
  (cl-assert (re-search-forward "^    - typed-bullet  +\"" nil t))
  (goto-char (point-min))
  (search-forward "- typed-bullet")
  (backward-char 3)
  (eglot-rename "renamed-bullet")
  (goto-char (point-min))
  (cl-assert (search-forward "- renamed-bullet" nil t))
  (cl-assert (not (save-excursion (goto-char (point-min)) (search-forward "typed-bullet" nil t))))
  (set-buffer-modified-p nil)
  (eglot-shutdown (eglot-current-server))
  (princ "done\n"))

;;; emacs.el ends here
