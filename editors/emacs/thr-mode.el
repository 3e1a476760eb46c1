;;; thr-mode.el --- Threshold documents of safeguarding partnerships -*- lexical-binding: t -*-

;; Version: 0.1.0
;; Package-Requires: ((emacs "27.1"))
;; Keywords: languages

;;; Commentary:

;; A major mode for .thr files.  With eglot (part of Emacs since 29, in GNU ELPA before), `M-x eglot'
;; starts the language server `thr lsp', which brings findings, hovers, completion, renaming and formatting.

;;; Code:

(defgroup thr nil
  "Threshold documents."
  :group 'languages)

(defcustom thr-server-command '("thr" "lsp")
  "The command that starts the language server."
  :type '(repeat string))

(defconst thr-declaration-words
  '("action" "alert" "allow" "always" "area" "assessment" "at" "authority" "band" "caveat" "closed"
    "columns" "consent" "consider" "consult" "contact" "define" "document" "domain" "duty" "edition"
    "email" "event" "example" "fact" "form" "grades" "grid" "include" "inform" "ladder" "languages"
    "law" "lead" "level" "may" "must" "offer" "open" "outcome" "outcomes" "partner" "pathway"
    "phone" "post" "replace" "response" "role" "row" "rows" "score" "standard" "step" "strengths"
    "subject" "synonyms" "template" "to" "triage" "unit" "use" "usually" "vocabulary" "web"
    "withdraw" "words" "working")
  "Words that declarations and lines begin with.")

(defconst thr-condition-words
  '("above" "all" "and" "any" "applies" "count" "despite" "ever" "exactly" "except" "help" "in" "is"
    "known" "last" "least" "met" "most" "needs" "none" "not" "of" "or" "otherwise" "then" "total"
    "unknown" "unless" "when")
  "Words of conditions.")

(defconst thr-type-words
  '("age" "date" "decimal" "events" "number" "one" "percent" "whole")
  "Types of facts.")

(defconst thr-unit-words
  '("day" "days" "hour" "hours" "minute" "minutes" "month" "months" "term" "terms" "week" "weeks"
    "year" "years")
  "Units of time.")

(defconst thr-constant-words
  '("considered" "fri" "helpful" "higher" "lower" "mon" "no" "possible" "required" "same" "sat"
    "sought" "sun" "thu" "tue" "wed" "yes")
  "Words that are values.")

(defconst thr-clause-words
  '("about" "advice" "after" "also" "as" "asks" "bank" "because" "before" "by" "dated" "delay"
    "effective" "every" "extends" "for" "from" "holidays" "immediately" "mean" "more" "note" "on"
    "over" "points" "protected" "refer" "review" "supersedes" "until" "version" "was" "within"
    "without" "worse")
  "Words of clauses and examples.")

(defconst thr--name "[a-z][a-z0-9]*\\(?:-[a-z0-9]+\\)*")

(defun thr--words (words)
  "Match any of WORDS by itself, not within a hyphenated name."
  (concat "\\(?:^\\|[^[:alnum:]_-]\\)\\(" (regexp-opt words) "\\)\\(?:$\\|[^[:alnum:]_-]\\)"))

(defun thr--matcher (words)
  "A matcher for WORDS; what ends one may begin the next."
  (let ((expression (thr--words words)))
    (lambda (limit)
      (when (re-search-forward expression limit t)
        (goto-char (match-end 1))
        t))))

(defconst thr-font-lock-keywords
  `((,(concat "\\(?:^\\|{\\)\\s-*[-+]\\s-+\\(" thr--name "\\)") 1 font-lock-function-name-face)
    (,(concat "^\\s-*\\(?:fact\\|define\\|score\\|grid\\|domain\\|area\\|alert\\|ladder\\|document\\|contact\\|pathway\\|example\\)\\s-+\\(" thr--name "\\)\\s-*\"")
     1 font-lock-variable-name-face)
    ("\\_<THR[0-9]\\{4\\}\\_>" . font-lock-constant-face)
    (,(thr--matcher thr-declaration-words) 1 font-lock-keyword-face)
    (,(thr--matcher thr-condition-words) 1 font-lock-builtin-face)
    (,(thr--matcher (append thr-type-words thr-unit-words)) 1 font-lock-type-face)
    (,(thr--matcher thr-constant-words) 1 font-lock-constant-face)
    (,(thr--matcher thr-clause-words) 1 font-lock-keyword-face))
  "What is coloured.")

(defvar thr-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?# "<" table)
    (modify-syntax-entry ?\n ">" table)
    (modify-syntax-entry ?\" "\"" table)
    (modify-syntax-entry ?\\ "\\" table)
    (modify-syntax-entry ?- "_" table)
    (modify-syntax-entry ?{ "(}" table)
    (modify-syntax-entry ?} "){" table)
    (modify-syntax-entry ?\( "()" table)
    (modify-syntax-entry ?\) ")(" table)
    table)
  "What characters are in `thr-mode'.")

(defun thr-indent-line ()
  "Indent by two for each block that the line stands in; formatting does the rest."
  (interactive)
  (let* ((at (- (point-max) (point)))
         (depth (save-excursion
                  (back-to-indentation)
                  (- (car (syntax-ppss)) (if (looking-at-p "[})]") 1 0)))))
    (indent-line-to (* 2 (max 0 depth)))
    (when (> (- (point-max) at) (point))
      (goto-char (- (point-max) at)))))

;;;###autoload
(define-derived-mode thr-mode prog-mode "Thresholds"
  "Major mode for threshold documents."
  (setq-local comment-start "# ")
  (setq-local comment-start-skip "#+\\s-*")
  (setq-local indent-tabs-mode nil)
  (setq-local indent-line-function #'thr-indent-line)
  (setq-local font-lock-defaults '(thr-font-lock-keywords)))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.thr\\'" . thr-mode))

(defvar eglot-server-programs)
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               (cons 'thr-mode (lambda (&rest _) thr-server-command))))

(provide 'thr-mode)
;;; thr-mode.el ends here
