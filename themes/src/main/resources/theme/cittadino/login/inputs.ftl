<#-- Building blocks of every form. Values are printed escaped; a password is never printed. -->
<#import "lines.ftl" as lines>

<#function described name error hint more="">
  <#local ids = []>
  <#if hint?has_content><#local ids += [name + "-hint"]></#if>
  <#if error?has_content><#local ids += [name + "-error"]></#if>
  <#if more?has_content><#local ids += [more]></#if>
  <#return ids?join(" ")>
</#function>

<#macro aria name error="" hint="" more="" required=false>
  <#local ids = described(name, error, hint, more)>
  <#if ids?has_content> aria-describedby="${ids}"</#if><#if error?has_content> aria-invalid="true"</#if><#if required> aria-required="true"</#if>
</#macro>

<#macro labelText label optional=false>
${label}<#if optional> <span class="cit-optional">${msg("optionalWord")}</span></#if>
</#macro>

<#macro notes name error="" hint="">
  <#if hint?has_content><span class="cit-hint" id="${name}-hint">${hint}</span></#if>
  <#if error?has_content>
    <div class="cit-error" id="${name}-error"><span class="cit-sr">${msg("errorPrefix")}</span> ${lines.sentence(error)}<@lines.rules text=error/></div>
  </#if>
</#macro>

<#macro field name label error="" hint="" optional=false>
  <div class="cit-field<#if error?has_content> cit-wrong</#if>">
    <label class="cit-label" for="${name}"><@labelText label=label optional=optional/></label>
    <@notes name=name error=error hint=hint/>
    <#nested>
  </div>
</#macro>

<#-- A set of radios or check boxes under one question. -->
<#macro choices name label error="" hint="" optional=false missing="">
  <fieldset class="cit-field<#if error?has_content> cit-wrong</#if>"<#if described(name, error, hint)?has_content> aria-describedby="${described(name, error, hint)}"</#if><#if missing?has_content> data-name="${name}" data-missing="${missing}"</#if>>
    <legend class="cit-label"><@labelText label=label optional=optional/></legend>
    <@notes name=name error=error hint=hint/>
    <#nested>
  </fieldset>
</#macro>

<#macro text name label value="" type="text" error="" hint="" optional=false required=false autocomplete="" autofocus=false more="" extra...>
  <@field name=name label=label error=error hint=hint optional=optional>
    <input class="cit-input" id="${name}" name="${name}" type="${type}" value="${value}"<#if autocomplete?has_content> autocomplete="${autocomplete}"</#if><#if autofocus && !error?has_content> autofocus</#if><@aria name=name error=error hint=hint more=more required=required/><#list extra as key, given> ${key}="${given}"</#list>>
    <#nested>
  </@field>
</#macro>

<#macro password name label error="" hint="" required=false autocomplete="current-password" autofocus=false more="" extra...>
  <@field name=name label=label error=error hint=hint>
    <div class="cit-group">
      <input class="cit-input" id="${name}" name="${name}" type="password" value="" autocomplete="${autocomplete}" spellcheck="false" autocapitalize="none"<#if autofocus && !error?has_content> autofocus</#if><@aria name=name error=error hint=hint more=more required=required/><#list extra as key, given> ${key}="${given}"</#list>>
      <button class="cit-button cit-button-secondary" type="button" hidden data-reveals="${name}" data-other="${msg("doHide")}" aria-controls="${name}"><span>${msg("doShow")}</span><span class="cit-sr"> ${label}</span></button>
    </div>
    <#nested>
  </@field>
</#macro>

<#macro check name label value="on" checked=false error="" hint="" disabled=false extra...>
  <div class="cit-field<#if error?has_content> cit-wrong</#if>">
    <@notes name=name error=error/>
    <div class="cit-check">
      <input type="checkbox" id="${name}" name="${name}" value="${value}"<#if checked> checked</#if><#if disabled> disabled</#if><@aria name=name error=error hint=hint/><#list extra as key, given> ${key}="${given}"</#list>>
      <label for="${name}">${label}</label>
    </div>
    <@notes name=name hint=hint/>
  </div>
</#macro>

<#macro actions>
  <div class="cit-actions"><#nested></div>
</#macro>

<#-- What the realm asks of a new password. The macro below has the name of the attribute and would hide it. -->
<#function criteria>
  <#return (.data_model.passwordCriteria.items)![]>
</#function>

<#-- Printed in words, ticked by the script while typing. -->
<#macro passwordCriteria id field>
  <#if criteria()?has_content>
    <div class="cit-notice cit-criteria" id="${id}" data-criteria="${field}" data-met="${msg("criterionMet")}" data-unmet="${msg("criterionUnmet")}" data-later="${msg("criterionLater")}" data-count="${msg("criteriaMet", "%1", "%2")}">
      <p><strong>${msg("passwordCriteria")}</strong></p>
      <@criteriaList items=criteria()/>
    </div>
  </#if>
</#macro>

<#macro criteriaList items>
  <ul>
    <#list items as item>
      <li data-rule="${item.rule}" data-settings="${item.settings}">${item.text}<#if item.rule == "server"> <span class="cit-later">${msg("criterionLater")}</span></#if><#if item.items?has_content><@criteriaList items=item.items/></#if></li>
    </#list>
  </ul>
</#macro>

<#-- problems: sequence of hashes target, label, text in page order; rest: text that belongs to no input. -->
<#macro summary problems rest="">
  <#local count = problems?size + rest?has_content?then(1, 0)>
  <#if count gt 0>
    <div class="cit-summary" role="alert" tabindex="-1" data-cit-focus>
      <h2>${msg("errorCount", count)}</h2>
      <ul>
        <#list problems as problem>
          <li><a href="#${problem.target}">${problem.label}: ${lines.sentence(problem.text)}</a><@lines.rules text=problem.text/></li>
        </#list>
        <#if rest?has_content><li>${lines.sentence(rest)}<@lines.rules text=rest/></li></#if>
      </ul>
    </div>
  </#if>
</#macro>
