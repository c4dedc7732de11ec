<#-- Every page of Common Thread offers this, and so do the pages one meets while locked out. -->
<#macro content>
<p id="ct-help"><a href="${properties.helpUrl}">${msg("helpNow")}</a> <span>${msg("helpNowAbout")}</span></p>
</#macro>
